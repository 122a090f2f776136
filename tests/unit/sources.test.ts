import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { modelProgram, parseProgram } from '../../worlds/program.ts';

const SOURCES = pathToFileURL(join(process.cwd(), 'worlds', 'sources.ts')).href;
const program = (source: string) => parseProgram('part.ts', source);
const text = (source: string) => program(source).text;

describe('a program', () => {
  const plain = 'const a = f(1000, b.c); export { a };';

  test.each([
    ['comments', '/** A. */ const a = f(1000, b.c); // what a is\nexport { a };'],
    ['layout', 'const a = f(\n  1_000,\n  (b).c,\n)\nexport { a }'],
    [
      'types',
      "import type { F } from './f.ts'; type T = F; const a: T = (f as F)!<T>(1000, (b satisfies T).c); export { a };",
    ],
    ['interfaces', 'export interface T { a?: string } const a = f(1000, b.c); export { a };'],
  ])('is the same with other %s', (_, written) => {
    expect(text(written)).toBe(text(plain));
  });

  test.each([
    ['a number', 'const a = f(1001, b.c); export { a };'],
    ['a name of a property', 'const a = f(1000, b.d); export { a };'],
    ['a question mark that is no type', 'const a = f(1000, b?.c); export { a };'],
    ['an operator', 'const a = f(-1000, b.c); export { a };'],
    ['the order of statements', 'export { a }; const a = f(1000, b.c);'],
  ])('is another with another %s', (_, written) => {
    expect(text(written)).not.toBe(text(plain));
  });

  test.each([
    ['true and false', 'f(true)', 'f(false)'],
    ['false and null', 'f(false)', 'f(null)'],
    ['regular expressions', 'f(/a/g)', 'f(/a/)'],
    ['big numbers', 'f(1n)', 'f(1)'],
    ['templates', 'f(`a$' + '{b}`)', 'f(`c$' + '{b}`)'],
    ['holes in lists', 'f([, a])', 'f([a])'],
  ])('tells %s apart', (_, a, b) => {
    expect(text(a)).not.toBe(text(b));
  });

  test('imports what it names in any way, but types', () => {
    const written = [
      "import a, { type B } from './a.ts';",
      "import type { C } from './types.ts';",
      "export * from './all.ts';",
      "export { d } from './some.ts';",
      "export type { E } from './types.ts';",
      "import './effect.ts';",
      "const late = () => import('./late.ts');",
    ];
    expect(program(written.join('\n')).imports).toEqual([
      './a.ts',
      './all.ts',
      './some.ts',
      './effect.ts',
      './late.ts',
    ]);
  });

  test('that imports what only running it would tell is refused', () => {
    expect(() => program('const late = (name) => import(name);')).toThrow(/part\.ts: import\(…\) of something other/);
    expect(() => program("import.meta.glob('./*.ts')")).toThrow(/import\.meta cannot be followed/);
    expect(() => program('const = 1')).toThrow(/part\.ts: /);
  });
});

describe("a model's program", () => {
  const model = (told: string) =>
    modelProgram(
      'model.ts',
      `import { defineModel } from '../lib/define.ts';
       import { run } from './run.ts'; import { measures } from './measures.ts';
       import { describe } from './describe.ts'; import { presets } from './presets.ts';
       export default defineModel({ run, measures, describe, presets, title: '${told}' });`,
    );

  test('is what runs and measures, not what is told of it', () => {
    expect(model('One').text).toBe(model('Two').text);
    expect(model('One').imports).toEqual(['./run.ts', './measures.ts']);
  });
});

describe('the sources of a simulation', () => {
  const root = mkdtempSync(join(tmpdir(), 'flywheel-sources-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (file: string, source: string) => {
    mkdirSync(dirname(join(root, 'simulations', file)), { recursive: true });
    writeFileSync(join(root, 'simulations', file), source);
  };
  const hash = () =>
    execFileSync(
      process.execPath,
      ['-e', `import(${JSON.stringify(SOURCES)}).then(({ sourcesOf }) => console.log(sourcesOf('coin')))`],
      { cwd: root, encoding: 'utf8' },
    );
  write('lib/define.ts', 'export const defineModel = (model) => model;');
  write('lib/replicate.ts', 'export const summarise = 1;');
  write('lib/near.ts', "export * from './far.ts';");
  write('lib/far.ts', 'export const far = 1;');
  write('coin/describe.ts', "export const describe = () => 'One';");
  write(
    'coin/model.ts',
    `import { defineModel } from '../lib/define.ts';
     import { far } from '../lib/near.ts';
     import { describe } from './describe.ts';
     export default defineModel({ run: () => far, measures: {}, describe });`,
  );
  const before = hash();

  test('change with a file far away and with what seeds the worlds, but not with words', () => {
    write('coin/describe.ts', "export const describe = () => 'Two';");
    write('lib/far.ts', '/** One. */\nexport const far: number = 1;');
    expect(hash()).toBe(before);
    write('lib/far.ts', 'export const far = 2;');
    const after = hash();
    expect(after).not.toBe(before);
    write('lib/replicate.ts', 'export const summarise = 2;');
    expect(hash()).not.toBe(after);
  });
});
