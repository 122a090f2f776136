import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/state/writtenQuestion.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const surveys = new Map(
  await Promise.all(
    globSync('simulations/*/survey.ts', { cwd: root }).map(async (file) => {
      const { survey } = (await import(`../../simulations/${file.split('/')[1]}/survey.ts`)) as {
        survey: { columns: string[] };
      };
      return [file.split('/')[1], survey.columns] as const;
    }),
  ),
);

/** An element of a text: where it stands, its component, its attributes, and the setting of the lab that they name. */
interface Element {
  at: number;
  component: string;
  of: (name: string) => string | undefined;
  setting: string;
}

/** Attributes that are no part of a lab's setting. */
const OTHERS = ['name', 'simulation', 'of', 'id', 'show', 'predict', 'ask', 'worlds', 'error', 'count'];

const settingIn = (attributes: string): string =>
  [...attributes.replace(/\sask=\{\[[\s\S]*?\]\}/, '').matchAll(/\s(\w+)=("[^"]*"|\{[^}]*\})/g)]
    .filter(([, name]) => !OTHERS.includes(name))
    .map(([, name, value]) => `${name}=${value.replace(/^[{"]|[}"]$/g, '')}`)
    .sort()
    .join(' ');

function elementsOf(text: string): Element[] {
  return [...text.matchAll(/<(Simulation|Measure|Survey)\b(.*?)\/>/gs)].map((found) => ({
    at: found.index,
    component: found[1],
    of: (name) => new RegExp(`\\s${name}="([^"]*)"`).exec(found[2])?.[1],
    setting: settingIn(found[2]),
  }));
}

/** What a text asks, as `leakage optimismRandom`, each with the place and the setting of its question. */
const asked = (text: string) =>
  elementsOf(text).flatMap(({ at, of, setting }) =>
    (of('predict')?.split(';') ?? []).flatMap((one) =>
      readQuestion(one).measures.map((key) => ({ at, setting, measure: `${of('name')} ${key}` })),
    ),
  );

/** What a text shows: measures in their setting; in any, columns of surveys and, of an open lab, all that is asked of it anywhere. */
const shown = (text: string, all: readonly string[]): { at: number; measure: string; setting?: string }[] =>
  elementsOf(text).flatMap(({ at, component, of, setting }) => {
    const name = of('name') ?? '';
    if (component === 'Measure') return [{ at, setting, measure: `${of('simulation')} ${of('of')}` }];
    if (component === 'Survey') return (surveys.get(name) ?? []).map((key) => ({ at, measure: `${name} ${key}` }));
    if (of('predict')) return [];
    return all.filter((measure) => measure.startsWith(`${name} `)).map((measure) => ({ at, measure }));
  });

/** A text without what is folded, each letter of it a space, so that places stay. */
const unfolded = (text: string) =>
  text.replace(/<(Reveal|Seen|Check|Further|Experiment|Ask)\b[\s\S]*?<\/\1>/g, (part) => ' '.repeat(part.length));

/** What a page shows before it asks for it. */
function givenAway(text: string): string[] {
  const questions = asked(text);
  const all = questions.map(({ measure }) => measure);
  return shown(unfolded(text), all).flatMap(({ at, measure, setting }) =>
    questions.some((one) => one.measure === measure && at < one.at && (setting ?? one.setting) === one.setting)
      ? [measure]
      : [],
  );
}

const pages = globSync('content/{sessions,exercises}/**/*.mdx', { cwd: root });
const everywhere = [...new Set(pages.flatMap((file) => asked(read(file)).map(({ measure }) => measure)))];

describe('what a prediction asks', () => {
  test.each(pages)('is not shown above its question in %s', (file) => {
    expect(givenAway(read(file))).toEqual([]);
  });

  const lists = globSync(['src/pages/*.astro', 'src/pages/*/index.astro'], { cwd: root });
  test.each(lists)('is not shown in %s', (file) => {
    const text = read(file);
    const own = asked(text).map(({ measure }) => measure);
    const open = shown(text, everywhere).map(({ measure }) => measure);
    expect([...own, ...open].filter((measure) => everywhere.includes(measure))).toEqual([]);
  });

  test('is found where it is given away, and not where it is folded or comes after', () => {
    const question = '<Simulation name="leakage" predict="p = choice:optimismRandom,optimismGap" ask="?" />';
    const measure = '<Measure simulation="leakage" of="optimismGap" />';
    expect(givenAway(`${measure} ${question}`)).toEqual(['leakage optimismGap']);
    expect(givenAway(`${question} ${measure}`)).toEqual([]);
    expect(givenAway(`<Measure simulation="leakage" of="optimismGap" phi={0} /> ${question}`)).toEqual([]);
    expect(givenAway(`<Check ask="?">${measure}</Check> ${question}`)).toEqual([]);
    expect(givenAway(`<Survey name="leakage" /> ${question}`)).toEqual([
      'leakage optimismRandom',
      'leakage optimismGap',
    ]);
    expect(givenAway(`<Simulation name="leakage" /> ${question}`)).toHaveLength(2);
    expect(givenAway(`<Measure simulation="drift" of="optimismGap" /> ${question}`)).toEqual([]);
  });
});
