import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { names } from '../../../src/simulations.ts';

const sources = names
  .flatMap((name) =>
    readdirSync(`simulations/${name}`)
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => ({ lab: name, file: `simulations/${name}/${file}` })),
  )
  .map(({ lab, file }) => ({ lab, file, text: readFileSync(file, 'utf8') }));
/** Where numbers are put into words and pictures. */
const shown = sources.filter(({ file }) => /\.tsx$|\/(numbers|tables|title|describe)\.ts$/.test(file));

/** The places at which a pattern stands, as "file: what was found". */
function found(files: readonly { file: string; text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));
}

describe('a lab', () => {
  test('leaves it to a reading to show a share in percent', () => {
    expect(found(shown, /\b100 \*.*|.*\* 100\b/g), 'Use the reading percent() of lib/quantity.ts.').toEqual([]);
  });

  test('leaves the ends of an interval to its column', () => {
    expect(
      found(sources, /key: ['"`]\w*(Low|High)['"`]/g),
      'A column of an Estimate brings its ends: column(quantity, …) of lib/tableOf.ts.',
    ).toEqual([]);
  });

  test('leaves it to the kit to stretch what it draws, and to roles how that looks', () => {
    expect(found(sources, /preserveAspectRatio|viewBox/g), 'Draw with the marks of lib/chart; they stretch.').toEqual(
      [],
    );
    expect(
      found(sources, /\b(stroke|fill|strokeWidth|strokeDasharray|opacity)=.*/g),
      'Give the mark a role instead, such as role="alarm": src/styles/figure.css says how roles look.',
    ).toEqual([]);
  });

  test('names each member of a family once', () => {
    const families = sources.flatMap(({ lab, text }) =>
      [...text.matchAll(/(?:const \w+(?:: Family<\w+>)? = \{\n)((?: {2}\w+: '[^'\n]+',\n)+)\}/g)].flatMap(([, body]) =>
        [...body.matchAll(/(\w+): '([^']+)'/g)].flatMap(([, key, name]) => (key === name ? [] : [{ lab, name }])),
      ),
    );
    expect(families.length).toBeGreaterThan(10);
    for (const { lab, name } of families) {
      // The title of a preset may be the name of what it sets.
      const own = sources.filter((source) => source.lab === lab && !source.file.endsWith('/presets.ts'));
      const times = own.reduce((sum, { text }) => sum + text.split(`'${name}'`).length - 1, 0);
      expect(times, `${lab} should write "${name}" once, in its family, and take it from there`).toBe(1);
    }
  });
});
