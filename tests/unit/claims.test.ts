import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tally } from '../../src/components/claims/tally.ts';
import { type Claim, claim, verdicts } from '../../src/course/shapes.ts';

const read = (file: string): Record<string, unknown> =>
  parse(readFileSync(new URL(`../../content/${file}`, import.meta.url), 'utf8'));
const claims: [string, Claim][] = Object.entries(read('claims.yaml')).map(([id, data]) => [id, claim.parse(data)]);
const references = Object.keys(read('references.yaml'));
const asked = claims.flatMap(([, data]) => (data.asked === undefined ? [] : [data]));

describe('claims that are often made', () => {
  test.each(claims)('%s names sources that are there, and one unless there is none', (_, { verdict, sources }) => {
    for (const source of sources) expect(references).toContain(source);
    if (verdict !== 'none') expect(sources).not.toEqual([]);
  });

  test.each(claims.filter(([, { contrary }]) => contrary))(
    '%s has a source that can say the contrary',
    (_, { verdict, sources }) => {
      expect(verdict).toBe('none');
      expect(sources).not.toEqual([]);
    },
  );

  test('twelve are asked, and each verdict holds for some of them', () => {
    expect(asked.map((one) => one.asked)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    for (const verdict of Object.keys(verdicts))
      expect(
        asked.some((one) => one.verdict === verdict),
        verdict,
      ).toBe(true);
  });

  test('no verdict can be told from its place: none stands three times in a row', () => {
    const rows = asked.map(({ verdict }, i) => [verdict, asked[i + 1]?.verdict, asked[i + 2]?.verdict]);
    expect(rows.filter((three) => new Set(three).size === 1)).toEqual([]);
  });
});

describe('the count under the myth check', () => {
  const one = (chosen: string | null, opened: boolean) => ({ verdict: 'weak', chosen, opened });

  test('compares only what was judged and opened', () => {
    expect(tally([one(null, true), one(null, false)])).toBe('You have judged none yet.');
    expect(tally([one('weak', false), one('solid', false)])).toBe('You have judged 2 of 2. Open one to compare.');
    expect(tally([one('weak', true), one('solid', true), one('none', false)])).toBe(
      'You have judged 3 of 3. Right so far: 1 of 2 opened.',
    );
  });
});
