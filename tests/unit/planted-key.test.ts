import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { auc } from '../../simulations/lib/metrics/auc.ts';
import type { Field } from '../../src/course/fields.ts';
import { columns, wholeRows } from '../../src/course/planted/columns.ts';
import { judge } from '../../src/course/planted/judge.ts';
import type { Mark } from '../../src/course/planted/mark.ts';
import { plantedTable, tableWith } from '../../src/course/planted/plantedTable.ts';
import { pool } from '../../src/course/planted/pool.ts';
import { profilesOf } from '../../src/course/planted/profile.ts';
import { exercise } from '../../src/course/shapes.ts';

const text = readFileSync(new URL('../../content/exercises/planted-defects.mdx', import.meta.url), 'utf8');
const { seed } = exercise.parse(parse(text.split('---\n')[1])).fields[0] as Extract<Field, { kind: 'planted' }>;
const partOf = (part: string) => new RegExp(`<${part}>(.*?)</${part}>`, 's').exec(text)?.[1] ?? '';
const table = plantedTable(seed);
const clean = tableWith(seed, []);
const column = (key: string, { rows } = table) => {
  const place = columns.findIndex((one) => one.key === key);
  return rows.map((row) => row[place]);
};
const numbers = (key: string, of = table) => column(key, of).map(Number);
const dayOfRow = (row: number) => String(column('booked_at')[row - 1]).slice(0, 10);
const rowsOf = (kind: string) => table.planted.find((one) => one.kind === kind)?.rows ?? [];

/** The marks of an answer, read from its list. */
const marksIn = (part: string): Mark[] =>
  [...partOf(part).matchAll(/^> - (.+), (.+), (all rows|rows (\d+) to (\d+))$/gm)].map(
    ([, label, where, , from, to]) => ({
      kind: pool.find((one) => one.label === label)?.key as Mark['kind'],
      column: where === 'whole rows' ? wholeRows : where,
      rows: { from: Number(from ?? 1), to: Number(to ?? table.rows.length) },
    }),
  );

describe('the answers to five defects in a table', () => {
  test('are judged as the text says', () => {
    const verdicts = (part: string) =>
      Object.fromEntries(judge(table.planted, marksIn(part)).findings.map((one) => [one.planted.kind, one.verdict]));
    expect(marksIn('Weak').every(({ kind }) => kind)).toBe(true);
    expect(verdicts('Weak')).toEqual({
      unit: 'other rows',
      'doubled-day': 'other kind',
      leak: 'other column',
      frozen: 'found',
      'time-zone': 'missed',
    });
    expect(marksIn('Strong')).toHaveLength(5);
    expect(Object.values(verdicts('Strong'))).toEqual(Array(5).fill('found'));
  });

  test('name the kinds of the pool as the page does', () => {
    const rows = [...partOf('Scenario').matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, first]) => first).slice(2);
    expect(rows).toEqual(pool.map(({ label }) => label));
  });

  test('tell the rows and the days of what was planted', () => {
    const answer = partOf('ModelAnswer');
    for (const kind of ['unit', 'doubled-day', 'time-zone', 'frozen'])
      expect(answer, kind).toContain(`ows ${rowsOf(kind)[0].from} to ${rowsOf(kind)[0].to}`);
    expect(answer).toContain(`the copy from ${rowsOf('doubled-day')[1].from}`);
    const [unit] = rowsOf('unit');
    const [frozen] = rowsOf('frozen');
    expect([unit.from, unit.to, frozen.from, frozen.to, rowsOf('doubled-day')[0].from].map(dayOfRow)).toEqual([
      '2025-03-14',
      '2025-04-07',
      '2025-02-24',
      '2025-02-27',
      '2025-02-05',
    ]);
  });

  test('hold the numbers of this table', () => {
    const kilograms = numbers('weight_kg');
    const [unit] = rowsOf('unit');
    expect(Math.round(kilograms.reduce((sum, kg) => sum + kg) / kilograms.length)).toBe(684);
    expect(Math.min(...kilograms.slice(unit.from - 1, unit.to))).toBe(200);
    expect(Math.max(...kilograms)).toBe(24_700);
    expect([new Set(column('parcel_id')).size, table.rows.length]).toEqual([1225, 1243]);
    expect(column('booked_at').filter((at) => String(at).slice(11) < '06:00')).toHaveLength(45);
    const [frozen] = rowsOf('frozen');
    expect(new Set(numbers('price_eur').slice(frozen.from - 1, frozen.to))).toEqual(new Set([7.58]));
    expect(frozen.to - frozen.from + 1).toBe(60);
  });

  test('hold what single columns know of the outcome', () => {
    const late = numbers('late');
    expect(auc(late, numbers('scans'))).toBeCloseTo(0.99, 2);
    expect(auc(numbers('late', clean), numbers('scans', clean))).toBeCloseTo(0.51, 2);
    expect(auc(late, numbers('distance_km'))).toBeCloseTo(0.64, 2);
    const many = numbers('scans').map((count) => count > 3);
    expect([many.filter(Boolean).length, late.filter((one) => one === 1).length]).toEqual([231, 272]);
    expect(many.every((more, i) => !more || late[i] === 1)).toBe(true);
  });

  test('hold how the late share of a page of rows wanders', () => {
    const { stretches } = profilesOf(table).find((one) => one.column.key === 'late') ?? { stretches: [] };
    const whole = stretches.filter(({ rows }) => rows.to - rows.from === 24).map(({ middle }) => middle);
    expect([Math.min(...whole), Math.max(...whole)]).toEqual([4, 44]);
  });
});
