import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { auc } from '../../simulations/lib/metrics/auc.ts';
import { median } from '../../simulations/lib/resample/quantile.ts';
import { columns } from '../../src/course/planted/columns.ts';
import { regions } from '../../src/course/planted/drawRows.ts';
import { judge } from '../../src/course/planted/judge.ts';
import { type Mark, markOf, markToText } from '../../src/course/planted/mark.ts';
import {
  csvOf,
  type PlantedTable,
  plantedCount,
  plantedTable,
  tableWith,
} from '../../src/course/planted/plantedTable.ts';
import { type DefectKind, pool } from '../../src/course/planted/pool.ts';

const kinds = pool.map(({ key }) => key);
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
const columnOf = ({ rows }: PlantedTable, key: string) => {
  const place = columns.findIndex((one) => one.key === key);
  return rows.map((row) => row[place]);
};
const numbers = (table: PlantedTable, key: string) => columnOf(table, key) as number[];
const share = (values: readonly unknown[], which: (value: never, i: number) => boolean) =>
  values.filter((value, i) => which(value as never, i)).length / values.length;
const doubled = (values: readonly unknown[]) => values.length - new Set(values).size;
const longestRun = (values: readonly unknown[]) => {
  let longest = 1;
  let run = 1;
  for (let i = 1; i < values.length; i++) {
    run = values[i] === values[i - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** What somebody who reads the table could look at: true where the defect stands, and nowhere else. */
const looks: Record<DefectKind, (table: PlantedTable) => boolean> = {
  unit: (table) => share(numbers(table, 'weight_kg'), (kg: number) => kg > 40) > 0.05,
  'doubled-day': (table) => doubled(table.rows.map((row) => row.join())) > 4,
  sentinel: (table) => share(numbers(table, 'distance_km'), (km: number) => km > 850) > 0.02,
  'time-zone': (table) => {
    const hours = numbers(table, 'hours_to_cutoff');
    const early = share(columnOf(table, 'booked_at'), (at: string, i: number) => {
      const [hour, minute] = at.slice(11).split(':').map(Number);
      return Math.abs(18 - hour - minute / 60 - hours[i] - 2) < 0.06;
    });
    return early > 0.05 && columnOf(table, 'booked_at').some((at) => String(at).slice(11) < '06:00');
  },
  join: (table) => {
    const contracts = new Set(columnOf(table, 'parcel_id').map((id, i) => `${id} ${columnOf(table, 'tariff')[i]}`));
    return contracts.size - new Set(columnOf(table, 'parcel_id')).size > 20;
  },
  leak: (table) => {
    const settled = numbers(table, 'late').slice(0, 900);
    return auc(settled, numbers(table, 'scans').slice(0, 900)) > 0.9;
  },
  'cut-names': (table) => columnOf(table, 'region').some((name) => !regions.includes(String(name))),
  'open-labels': (table) => share(numbers(table, 'late').slice(-120), (late: number) => late === 1) === 0,
  frozen: (table) => longestRun(columnOf(table, 'price_eur')) > 30,
  capped: (table) => share(numbers(table, 'hours_to_cutoff'), (hours: number) => hours === 6) > 0.05,
};

test.each(kinds)('%s is really there where it is planted, and not where it is not', (kind) => {
  for (const seed of seeds.slice(0, 20)) {
    expect(looks[kind](tableWith(seed, [kind])), `seed ${seed}, planted`).toBe(true);
    const others = kinds.filter((other) => other !== kind);
    expect(looks[kind](tableWith(seed, others)), `seed ${seed}, all others`).toBe(false);
    expect(looks[kind](tableWith(seed, [])), `seed ${seed}, none`).toBe(false);
  }
});

describe('a planted table', () => {
  const tables = seeds.map(plantedTable);

  test('has five defects of ten, and every one of the ten stands in some table', () => {
    for (const { planted } of tables) expect(new Set(planted.map(({ kind }) => kind)).size).toBe(plantedCount);
    expect(new Set(tables.flatMap(({ planted }) => planted.map(({ kind }) => kind))).size).toBe(kinds.length);
  });

  test('shows exactly those to somebody who looks for all ten', () => {
    for (const table of tables)
      expect(kinds.filter((kind) => looks[kind](table)).toSorted(), `seed ${table.seed}`).toEqual(
        table.planted.map(({ kind }) => kind).toSorted(),
      );
  });

  test('keeps what its dictionary promises where nothing is planted', () => {
    for (const seed of seeds) {
      const table = tableWith(seed, []);
      expect(doubled(columnOf(table, 'parcel_id'))).toBe(0);
      expect(numbers(table, 'weight_kg').every((kg) => kg >= 0.1 && kg <= 40)).toBe(true);
      expect(numbers(table, 'distance_km').every((km) => km >= 5 && km <= 850)).toBe(true);
      expect(numbers(table, 'hours_to_cutoff').every((hours) => hours >= 0 && hours <= 12)).toBe(true);
      expect(numbers(table, 'scans').every((scans) => scans >= 1 && scans <= 3)).toBe(true);
      expect(columnOf(table, 'booked_at').every((at) => /^2025-\d\d-\d\d (0[6-9]|1[0-7]):\d\d$/.test(String(at)))).toBe(
        true,
      );
    }
    const late = seeds.map((seed) => share(numbers(tableWith(seed, []), 'late'), (one: number) => one === 1));
    expect(late.reduce((sum, one) => sum + one) / late.length).toBeCloseTo(0.23, 1);
  });

  test('tells in the stretch of a defect another story than before it', () => {
    for (const seed of seeds.slice(0, 10)) {
      const table = tableWith(seed, ['unit']);
      const [{ from, to }] = table.planted[0].rows;
      const weight = numbers(table, 'weight_kg');
      expect(median(weight.slice(from - 1, to))).toBeGreaterThan(200 * median(weight.slice(0, from - 1)));
      expect(median(weight.slice(to))).toBeLessThan(10);
    }
  });

  test('is the same table whenever it is made, bit by bit', () => {
    const digest = (seed: number) =>
      createHash('sha256')
        .update(csvOf(plantedTable(seed)))
        .digest('hex')
        .slice(0, 16);
    expect([1, 2, 3, 4, 5].map(digest)).toEqual(DIGESTS);
  });
});

/** Where these change, the tables of readers do, and with them the meaning of the marks that they keep. */
const DIGESTS = ['0c454806edfe1e7e', '214fd8e11eea3263', '9998881e344b7e80', '735797769db70c19', 'fe16d2f5343c788d'];

describe('a mark', () => {
  test('is kept as keys and rows, and read again', () => {
    for (const kind of kinds) {
      const mark: Mark = { kind, column: 'late', rows: { from: 3, to: 70 } };
      expect(markOf(markToText(mark), 100)).toEqual(mark);
    }
    expect(markOf('join * 1 100', 100)?.column).toBe('*');
  });

  test('that stands for nothing in this table is none', () => {
    for (const text of [
      undefined,
      '',
      'unit',
      'unit weight_kg',
      'unit weight_kg 1',
      'unit weight 1 2',
      'units weight_kg 1 2',
      'unit weight_kg 0 2',
      'unit weight_kg 2 1',
      'unit weight_kg 1 101',
      'unit weight_kg 1e1 20',
      'unit weight_kg 1 2 3',
      '{"kind":"unit"}',
    ])
      expect(markOf(text, 100), String(text)).toBeNull();
  });
});

describe('the judgement', () => {
  const table = tableWith(1, ['unit', 'doubled-day', 'join', 'leak', 'cut-names']);
  const rowsOf = (kind: DefectKind) => table.planted.find((one) => one.kind === kind)?.rows ?? [];
  const right = table.planted.map(({ kind, rows }): Mark => {
    const [column] = pool.find(({ key }) => key === kind)?.columns ?? [''];
    return { kind, column, rows: rows[0] };
  });
  const verdicts = (marks: readonly Mark[]) =>
    Object.fromEntries(judge(table.planted, marks).findings.map(({ planted, verdict }) => [planted.kind, verdict]));

  test('finds all where all are marked, in any order', () => {
    for (const marks of [right, right.toReversed()]) {
      expect(Object.values(verdicts(marks))).toEqual(Array(5).fill('found'));
      expect(judge(table.planted, marks).wrong).toEqual([]);
    }
    expect(Object.values(verdicts([]))).toEqual(Array(5).fill('missed'));
  });

  test('takes either copy of a day that was loaded twice, or both', () => {
    for (const rows of rowsOf('doubled-day'))
      expect(verdicts([{ kind: 'doubled-day', column: '*', rows }])['doubled-day']).toBe('found');
  });

  test('tells the wrong rows, column and kind apart', () => {
    const [rows] = rowsOf('unit');
    const unit = (mark: Partial<Mark>) => verdicts([{ kind: 'unit', column: 'weight_kg', rows, ...mark }]).unit;
    const half = { from: rows.from, to: Math.floor((rows.from + rows.to) / 2) };
    expect(unit({ rows: { from: rows.from + 5, to: rows.to + 5 } })).toBe('found');
    expect(unit({ rows: half })).toBe('other rows');
    expect(unit({ rows: { from: 1, to: table.rows.length } })).toBe('other rows');
    expect(unit({ column: 'distance_km' })).toBe('other column');
    expect(unit({ kind: 'frozen' })).toBe('other kind');
    expect(unit({ kind: 'frozen', column: 'price_eur' })).toBe('missed');
  });

  test('counts a mark once, and the same mark twice as one that is wrong', () => {
    const { findings, wrong } = judge(table.planted, [right[0], { ...right[0] }]);
    expect(findings.filter(({ verdict }) => verdict === 'found')).toHaveLength(1);
    expect(wrong).toHaveLength(1);
    expect(
      judge(table.planted, [{ kind: 'frozen', column: 'price_eur', rows: { from: 1, to: 50 } }]).wrong,
    ).toHaveLength(1);
  });
});
