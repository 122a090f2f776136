import { describe, expect, test } from 'vitest';
import { dotRowsOf } from '../../simulations/lib/chart/dotRowsOf.ts';
import {
  byMember,
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureChosen,
  measureOf,
  measuresOf,
  members,
  percent,
  plain,
  read,
  say,
  show,
} from '../../simulations/lib/quantity.ts';
import { column, tableOf } from '../../simulations/lib/tableOf.ts';

const rules = { peeking: 'Peeking', mixture: 'mSPRT' } as const;
type Rule = keyof typeof rules;
type Result = Record<Rule, { value: number; low: number; high: number } | null>;
interface Params {
  rule: Rule;
}

const found: FamilyEstimate<Result, Params, Rule> = {
  family: rules,
  label: 'Found',
  ...percent(),
  interval: true,
  of: (result, _, rule) => result[rule],
  otherwise: () => 0.5,
};
const day: FamilyNumber<Result, Params, Rule> = { family: rules, label: 'Day', ...plain(0, 'days'), of: () => 14 };

const result: Result = { peeking: { value: 0.158, low: 0.125, high: 0.197 }, mixture: null };
const params: Params = { rule: 'mixture' };

describe('a quantity that is declared once', () => {
  test('gives a measure a member, keyed and named after it', () => {
    const measures = measuresOf('found', found);
    expect(Object.keys(measures)).toEqual(['foundPeeking', 'foundMixture']);
    expect(measures.foundPeeking).toMatchObject({ label: 'Found, Peeking', short: 'Peeking', unit: '%', digits: 1 });
    expect(measures.foundPeeking.range).toEqual([0, 100]);
    expect(measures.foundPeeking.of(result, params)).toBe(15.8);
    expect(measures.foundPeeking).not.toHaveProperty('family');
    expect(measures.foundPeeking).not.toHaveProperty('times');
  });

  test('gives the measure of the member that the parameters choose, under its own name', () => {
    const chosen = measureChosen(day, ({ rule }) => rule);
    expect(chosen.label).toBe('Day');
    expect(chosen.of(result, params)).toBe(14);
  });

  test('measures what was declared where nothing is known, and throws where nothing was', () => {
    expect(measureOf(found, 'mixture').of(result, params)).toBe(50);
    const { otherwise: _, ...open } = found;
    expect(() => measureOf(open, 'mixture').of(result, params)).toThrow(
      /^Found, mSPRT: got a result that knows nothing of it/,
    );
    expect(() => measure<Result, Params>({ label: 'X', ...plain(0), of: () => null }).of(result, params)).toThrow(
      /^X:/,
    );
  });

  test('gives a column, in which an interval brings its ends', () => {
    const table = tableOf('rules', 'Rules', members(rules), {
      rule: { label: 'Rule', of: (rule) => rules[rule] },
      found: column(found, result, params),
      day: { ...column(day, result, params), unit: '' },
    });
    expect(table.columns).toEqual([
      { key: 'rule', label: 'Rule' },
      { key: 'found', label: 'Found, %', digits: 1 },
      { key: 'foundLow', label: 'from', digits: 1 },
      { key: 'foundHigh', label: 'to', digits: 1 },
      { key: 'day', label: 'Day', digits: 0 },
    ]);
    expect(table.rows).toEqual([
      ['Peeking', 15.8, 12.5, 19.7, 14],
      ['mSPRT', null, null, null, 14],
    ]);
  });

  test('gives a row of dots a member, without a dot where nothing is known, with those of the run that is kept', () => {
    const kept = { result: { ...result, mixture: { value: 0.5, low: 0.4, high: 0.6 } }, params };
    const rows = dotRowsOf(found, { result, params }, kept, { role: 'alarm' });
    expect(rows.map(({ name, dots, kept: before }) => [name, dots.map(({ label }) => label), before])).toEqual([
      ['Peeking', ['15.8\u00a0%'], [15.8]],
      ['mSPRT', [], [50]],
    ]);
  });

  test('is said with its unit and its interval, and a difference with its sign', () => {
    expect(say(found, { value: 0.158, low: 0.125, high: 0.197 })).toBe('15.8\u00a0% (12.5 to 19.7)');
    expect(say(day, 14)).toBe('14 days');
    expect(say({ unit: 'points', digits: 2, times: 100, difference: true }, -0.008)).toBe('−0.80 points');
    expect(show(percent(0), 0.158)).toBe('16');
    expect(read(percent(), 0.25)).toBe(25);
  });

  test('keeps the order of its family', () => {
    expect(Object.entries(byMember(rules, (rule) => rule.length))).toEqual([
      ['peeking', 7],
      ['mixture', 7],
    ]);
  });
});
