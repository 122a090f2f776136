import { isoDate } from '../../../simulations/lib/calendar.ts';
import { toCsv } from '../../../simulations/lib/csv.ts';
import { sample } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { columns } from './columns.ts';
import { drawRows, type Row } from './drawRows.ts';
import { plant } from './plant.ts';
import { type DefectKind, pool } from './pool.ts';

export type Cell = number | string;

/** A stretch of rows, both ends included, counted from 1 as the page counts them. */
export interface Rows {
  from: number;
  to: number;
}

/** A defect that stands in a table. */
export interface Planted {
  kind: DefectKind;
  /** Where it stands. A mark of any of these will do: of a day that was loaded twice, either copy or both. */
  rows: readonly Rows[];
}

/** A table of parcels with what is wrong with it. */
export interface PlantedTable {
  seed: number;
  /** One row a row of the file, its cells in the order of the columns. */
  rows: readonly (readonly Cell[])[];
  planted: readonly Planted[];
}

/** How many of the pool are planted in each table. */
export const plantedCount = 5;

/** The table of a seed: parcels, and five defects of ten. The same seed gives the same bits everywhere. */
export function plantedTable(seed: number): PlantedTable {
  const which = sample(rng(seed, 'which'), pool.length, plantedCount);
  return tableWith(
    seed,
    pool.filter((_, i) => which.includes(i)).map(({ key }) => key),
  );
}

/** The table of a seed with the defects that are asked for, be it none. */
export function tableWith(seed: number, kinds: readonly DefectKind[]): PlantedTable {
  const rows = plant(seed, drawRows(seed), kinds);
  return { seed, rows: rows.map(cellsOf), planted: kinds.map((kind) => ({ kind, rows: rowsOf(kind, rows) })) };
}

/** The whole table as a file. */
export const csvOf = ({ rows }: PlantedTable): string =>
  toCsv({
    name: 'parcels',
    caption: 'Parcels',
    columns: columns.map(({ key }) => ({ key, label: key })),
    rows: rows.map((row) => [...row]),
  });

function rowsOf(kind: DefectKind, rows: readonly Row[]): Rows[] {
  const from = rows.findIndex(({ touched }) => touched.has(kind)) + 1;
  const to = rows.findLastIndex(({ touched }) => touched.has(kind)) + 1;
  switch (kind) {
    // They lie about in the whole file, and so does the mark.
    case 'sentinel':
    case 'join':
    case 'leak':
      return [{ from: 1, to: rows.length }];
    case 'doubled-day': {
      const half = (to - from + 1) / 2;
      return [
        { from, to },
        { from: from + half, to },
        { from, to: from + half - 1 },
      ];
    }
    default:
      return [{ from, to }];
  }
}

const cellsOf = (row: Row): Cell[] => [
  `P${row.id}`,
  `${isoDate(row.day)} ${clock(row.minute)}`,
  `S${two(row.shipper + 1)}`,
  row.tariff,
  row.region,
  row.service,
  row.weight,
  row.distance,
  row.hours,
  row.price,
  row.scans,
  row.late,
];

const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const two = (value: number): string => String(value).padStart(2, '0');
