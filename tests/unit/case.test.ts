import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withCase } from '../../src/course/case.ts';
import { fact } from '../../src/course/shapes.ts';

const root = new URL('../../', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, root), 'utf8');
const facts = Object.entries(parse(text('content/case.yaml')) as Record<string, unknown>).map(([id, data]) => ({
  id,
  data: fact.parse(data),
}));
const value = (id: string) => facts.find((one) => one.id === id)?.data.value ?? Number.NaN;

test('the values of the case fit each other', () => {
  expect(value('quotes-a-day') / value('quotes-a-parcel')).toBe(value('parcels-a-day'));
  expect(value('parcels-a-day') / value('depots')).toBe(value('depot-parcels-a-day'));
  expect(value('home-a-day') + value('abroad-a-day')).toBe(value('depot-parcels-a-day'));
  expect(value('home-a-day') / 20).toBe(value('sample-a-day'));
  expect(value('quotes-a-minute') * 120).toBeLessThan(value('quotes-a-day') / 2);
  expect(value('morning-accounts')).toBeLessThan(value('accounts'));
  expect(value('seen-days')).toBeLessThan(value('settled-days'));
  const { 'needless-cost': needless, 'missed-cost': missed } = Object.fromEntries(
    facts.map(({ id, data }) => [id, data.value]),
  );
  expect((100 * needless) / (needless + missed)).toBe(value('act-from'));
});

/** Numbers that stand before words of the case without coming from it, unless they say what they are instead. */
function strangers(body: string): string[] {
  const own = body.replace(/<Illustrative instead="[^"]*">[\s\S]*?<\/Illustrative>|\{elsewhere:[^}]*\}/g, '');
  return facts.flatMap(({ id, data }) =>
    data.said.flatMap((words) => {
      const pattern = new RegExp(
        String.raw`\d[\d,.]*(?:</Illustrative>)?\s+${words.replaceAll(' ', String.raw`\s+`)}\b`,
        'g',
      );
      return [...own.matchAll(pattern)].map(([found]) => `${found} (<Case of="${id}" /> or {case:${id}})`);
    }),
  );
}

describe('a number of the case', () => {
  const files = globSync('content/{sessions,exercises,drills,templates}/**/*.{mdx,yaml}', { cwd: root });
  test.each(files)('comes from the case in %s', (file) => {
    expect(strangers(text(file))).toEqual([]);
  });

  test('is found where it stands by itself, and not where it is drawn or says what it is', () => {
    expect(strangers('about 4,000 parcels a day')).toHaveLength(1);
    expect(strangers('<Illustrative>864,000</Illustrative> requests a day')).toHaveLength(1);
    expect(strangers('<Case of="parcels-a-day" /> parcels a day')).toEqual([]);
    expect(strangers('<Illustrative instead="another carrier">900 parcels a day</Illustrative>')).toEqual([]);
  });
});

test('a place in front matter is filled from the case, and an unknown one is named', () => {
  const [{ data }] = withCase(
    [{ id: 'one', data: { say: ['after {case:settled-days} days', '{elsewhere:9 parcels a day}'] } }],
    facts,
  );
  expect(data).toEqual({ say: ['after 14 days', '9 parcels a day'] });
  expect(() => withCase([{ id: 'one', data: '{case:no}' }], facts)).toThrow(
    'one: no value of the case "no". There are: ',
  );
});
