import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Drill, drill } from '../../src/course/drillShape.ts';

const root = new URL('../../', import.meta.url);
const drills: [string, Drill][] = globSync('content/drills/*.yaml', { cwd: root })
  .sort()
  .map((file) => [file, drill.parse(parse(readFileSync(new URL(file, root), 'utf8')))]);

/** Words as they are said: a place for a number is one, markup and dashes are none. */
function words(text: string): number {
  const said = text.replace(/\{[^}]*\}/g, '0').replace(/[*`]/g, '');
  return said.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
const skeleton = (text: string): string[] => [...text.matchAll(/\*\*(.+?)\*\*/gs)].map(([, bold]) => bold);

/** Nothing in a lab shows how a decision of the past is traced. */
const withoutLab = ['content/drills/eight-months-ago.yaml'];

describe.each(drills)('%s', (file, data) => {
  test('has answers that can be said in the time that an interview leaves', () => {
    expect(words(data.junior), 'words of the junior answer').toBeGreaterThanOrEqual(70);
    expect(words(data.junior), 'words of the junior answer').toBeLessThanOrEqual(90);
    expect(words(data.senior), 'words of the senior answer').toBeGreaterThanOrEqual(85);
    expect(words(data.senior), 'words of the senior answer').toBeLessThanOrEqual(120);
    expect(words(data.staff), 'words of the staff answer').toBeGreaterThanOrEqual(50);
    expect(words(data.staff), 'words of the staff answer').toBeLessThanOrEqual(90);
  });

  test('has a skeleton of three short phrases in bold in the senior answer, and in no other', () => {
    expect(skeleton(data.senior)).toHaveLength(3);
    for (const phrase of skeleton(data.senior)) expect(words(phrase), phrase).toBeLessThanOrEqual(4);
    expect([...skeleton(data.junior), ...skeleton(data.staff)]).toEqual([]);
  });

  test('tells four different levels of each signal apart, none of which is a catchword', () => {
    for (const { name, levels } of data.signals) {
      expect(new Set(levels).size, name).toBe(4);
      for (const level of levels) expect(level.match(/\w+/g)?.length, `${name}: ${level}`).toBeGreaterThanOrEqual(4);
    }
    expect(new Set(data.signals.map(({ name }) => name)).size).toBe(data.signals.length);
  });

  test('leaves time to say the senior answer at 150 words a minute', () => {
    if (data.time === 'speaking') expect(data.minutes).toBeGreaterThanOrEqual(words(data.senior) / 150);
    expect(data.time).toBe(data.kind === 'napkin' ? 'thinking' : 'speaking');
  });

  test('shows its point in a lab, where one shows it', () => {
    expect(data.lab === undefined).toBe(withoutLab.includes(file));
  });
});

test('the key of a napkin question stands nowhere as a typed number: its lines have a place for it', () => {
  const napkins = drills.flatMap(([file, { napkin }]) => (napkin ? [{ file, napkin }] : []));
  expect(napkins.length).toBeGreaterThan(0);
  for (const { file, napkin } of napkins) expect(napkin.reasoning.join(' '), file).toContain('{napkin:answer}');
});

test('about a third are cases, a quarter explain, a quarter judge, and a sixth or more are napkins', () => {
  const share = (kind: Drill['kind']) => drills.filter(([, data]) => data.kind === kind).length / drills.length;
  expect(share('case')).toBeCloseTo(1 / 3, 1);
  expect(share('explain')).toBeCloseTo(1 / 4, 1);
  expect(share('judge')).toBeCloseTo(1 / 4, 1);
  expect(share('napkin')).toBeGreaterThan(1 / 7);
  expect(share('napkin')).toBeLessThan(1 / 4);
});
