import { integer, sample } from '../../../simulations/lib/draw.ts';
import { type Rng, rng } from '../../../simulations/lib/rng.ts';
import { type Row, weekdays } from './drawRows.ts';
import type { DefectKind } from './pool.ts';

/** Spoils a table in one way. Every row that it spoils, or makes, is touched by it. */
type Plant = (rows: readonly Row[], chance: Rng) => Row[];

const plants: Record<DefectKind, Plant> = {
  unit: (rows, chance) => {
    const inDays = stretch(chance, { from: 40, to: 52, length: [10, 18] });
    return change('unit', rows, inDays, ({ weight }) => ({ weight: Math.round(weight * 1000) }));
  },
  'doubled-day': (rows, chance) => {
    const day = weekdays[5 + integer(chance, 70)];
    const marked = change(
      'doubled-day',
      rows,
      (row) => row.day === day,
      () => ({}),
    );
    const end = marked.findLastIndex((row) => row.day === day) + 1;
    return [...marked.slice(0, end), ...marked.filter((row) => row.day === day), ...marked.slice(end)];
  },
  sentinel: (rows, chance) =>
    change(
      'sentinel',
      rows,
      () => chance.uniform() < 0.05,
      () => ({ distance: 999 }),
    ),
  'time-zone': (rows, chance) => {
    const inDays = stretch(chance, { from: 8, to: 60, length: [8, 14] });
    return change('time-zone', rows, inDays, ({ minute }) => ({ minute: minute - 120 }));
  },
  join: (rows, chance) => {
    const twice = sample(chance, 6, 2);
    return rows.flatMap((row) => {
      if (!twice.includes(row.shipper)) return [row];
      const touched = touch(row, 'join');
      const other = row.tariff === 'C' ? 'A' : 'C';
      return [
        { ...row, touched },
        { ...row, touched, tariff: other },
      ];
    });
  },
  leak: (rows, chance) => {
    // Drawn for every parcel, so that what is late does not move the draws of others.
    const more = rows.map(() => 2 + integer(chance, 4));
    return rows.map((row, i) => ({ ...row, scans: row.scans + row.late * more[i], touched: touch(row, 'leak') }));
  },
  'cut-names': (rows, chance) => {
    const first = weekdays[35 + integer(chance, 30)];
    return change(
      'cut-names',
      rows,
      ({ day }) => day >= first,
      ({ region }) => ({ region: region.slice(0, 5).trim() }),
    );
  },
  'open-labels': (rows) => {
    const settled = weekdays[weekdays.length - 1] - 14;
    return change(
      'open-labels',
      rows,
      ({ day }) => day > settled,
      () => ({ late: 0 as const }),
    );
  },
  frozen: (rows, chance) => {
    const inDays = stretch(chance, { from: 5, to: 70, length: [4, 6] });
    const last = rows.findLast((row, i) => !inDays(row) && rows[i + 1] && inDays(rows[i + 1]));
    return change('frozen', rows, inDays, ({ price }) => ({ price: last?.price ?? price }));
  },
  capped: (rows, chance) => {
    const inDays = stretch(chance, { from: 5, to: 60, length: [10, 16] });
    return change('capped', rows, inDays, ({ hours }) => ({ hours: Math.min(hours, 6) }));
  },
};

/** The table with defects planted, in the order in which a pipeline makes them: values first, then rows that are made twice. */
export function plant(seed: number, rows: readonly Row[], kinds: readonly DefectKind[]): Row[] {
  let spoiled = [...rows];
  for (const kind of order) if (kinds.includes(kind)) spoiled = plants[kind](spoiled, rng(seed, 'defect', kind));
  return spoiled;
}

/** Scans know the true outcome, so they are counted before labels are opened. */
const order: readonly DefectKind[] = [
  'leak',
  'open-labels',
  'unit',
  'sentinel',
  'time-zone',
  'cut-names',
  'frozen',
  'capped',
  'join',
  'doubled-day',
];

/** Some days in a row: the first from `from` to `to`, in weekdays of the table, and as many as drawn. */
function stretch(
  chance: Rng,
  { from, to, length: [least, most] }: { from: number; to: number; length: [number, number] },
) {
  const first = from + integer(chance, to - from + 1);
  const last = Math.min(first + least + integer(chance, most - least + 1), weekdays.length) - 1;
  return ({ day }: Row): boolean => day >= weekdays[first] && day <= weekdays[last];
}

const change = (
  kind: DefectKind,
  rows: readonly Row[],
  where: (row: Row) => boolean,
  to: (row: Row) => Partial<Row>,
): Row[] => rows.map((row) => (where(row) ? { ...row, ...to(row), touched: touch(row, kind) } : row));

const touch = (row: Row, kind: DefectKind): ReadonlySet<DefectKind> => new Set([...row.touched, kind]);
