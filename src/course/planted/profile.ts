import { formatNumber } from '../../../simulations/lib/format.ts';
import { median, quantiles } from '../../../simulations/lib/resample/quantile.ts';
import { type Column, columns } from './columns.ts';
import type { Cell, PlantedTable, Rows } from './plantedTable.ts';

/** What one column looks like along the file, and how late the parcels of each of its values are. */
export interface Profile {
  column: Column;
  /** What is drawn along the file: what a height means. */
  along: string;
  /** How many values it has, and the smallest and the largest, or the most frequent. */
  sentence: string;
  stretches: readonly Stretch[];
  /** By its values or by fifths; null where that says nothing. */
  late: readonly { group: string; rows: number; share: number }[] | null;
}

/** Some rows in a row: lowest, middle and highest height. Where only one thing is counted, all three are that. */
export interface Stretch {
  rows: Rows;
  low: number;
  middle: number;
  high: number;
}

/** The rows that one point of a picture stands for. */
const stretchLength = 25;

/** Every column of a table, looked at as one looks at a table that one does not know. */
export const profilesOf = (table: PlantedTable): Profile[] => {
  const late = table.rows.map((row) => Number(row[columns.length - 1]));
  return columns.map((column, place) =>
    profile(
      column,
      table.rows.map((row) => row[place]),
      late,
    ),
  );
};

function profile(column: Column, cells: readonly Cell[], late: readonly number[]): Profile {
  const heights = heightsOf(column, cells);
  const stretches: Stretch[] = [];
  for (let start = 0; start < cells.length; start += stretchLength) {
    const end = Math.min(start + stretchLength, cells.length);
    stretches.push({ rows: { from: start + 1, to: end }, ...heights(start, end) });
  }
  return {
    column,
    along: alongOf(column),
    sentence: sentenceOf(column, cells),
    stretches,
    late: lateBy(column, cells, late),
  };
}

type Heights = (start: number, end: number) => Omit<Stretch, 'rows'>;

function heightsOf(column: Column, cells: readonly Cell[]): Heights {
  const spread =
    (values: readonly number[]): Heights =>
    (start, end) => {
      const part = values.slice(start, end);
      return { low: Math.min(...part), middle: median(part), high: Math.max(...part) };
    };
  const single =
    (count: (start: number, end: number) => number): Heights =>
    (start, end) => {
      const height = count(start, end);
      return { low: height, middle: height, high: height };
    };
  if (column.key === 'late') {
    return single((start, end) => {
      const part = cells.slice(start, end);
      return (100 * part.filter((cell) => cell === 1).length) / part.length;
    });
  }
  switch (column.kind) {
    case 'number':
      return spread(cells.map(Number));
    case 'time':
      return spread(cells.map(hourOf));
    case 'category':
      return single((start, end) => new Set(cells.slice(start, end)).size);
    case 'id': {
      const first = new Map<Cell, number>();
      for (const [i, cell] of cells.entries()) first.set(cell, first.get(cell) ?? i);
      return single((start, end) => cells.slice(start, end).filter((cell, i) => first.get(cell) !== start + i).length);
    }
  }
}

function alongOf({ key, kind }: Column): string {
  if (key === 'late') return 'share that is late, %';
  switch (kind) {
    case 'number':
      return 'lowest, middle and highest value';
    case 'time':
      return 'earliest, middle and latest hour of the day';
    case 'category':
      return 'different values';
    case 'id':
      return 'rows whose value stood in an earlier row';
  }
}

function sentenceOf(column: Column, cells: readonly Cell[]): string {
  const counts = new Map<Cell, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const different = `${cells.length} rows, ${counts.size} different values`;
  switch (column.kind) {
    case 'id':
      return `${different}.`;
    case 'time': {
      const sorted = cells.map(String).toSorted();
      return `${different}, from ${sorted[0]} to ${sorted.at(-1)}.`;
    }
    case 'number': {
      const values = cells.map(Number);
      if (column.key === 'late') {
        const late = values.filter((value) => value === 1).length;
        return `${different}. ${formatNumber((100 * late) / values.length, 1)} % are 1.`;
      }
      return `${different}, from ${Math.min(...values)} to ${Math.max(...values)}, median ${median(values)}.`;
    }
    case 'category': {
      const sorted = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      const [shown, rest] = [sorted.slice(0, 12), sorted.length - 12];
      const list = shown.map(([value, count]) => `${value} ${count}`).join(', ');
      return `${different}: ${list}${rest > 0 ? ` and ${rest} more` : ''}.`;
    }
  }
}

function lateBy(column: Column, cells: readonly Cell[], late: readonly number[]): Profile['late'] {
  if (column.key === 'late' || column.kind === 'id') return null;
  const name = groupOf(column, cells);
  const groups = new Map<string, { order: number; rows: number; late: number }>();
  cells.forEach((cell, i) => {
    const { group, order } = name(cell);
    const now = groups.get(group) ?? { order, rows: 0, late: 0 };
    groups.set(group, { order, rows: now.rows + 1, late: now.late + late[i] });
  });
  if (groups.size > 16) return null;
  return [...groups]
    .toSorted(([a, first], [b, second]) => first.order - second.order || (a < b ? -1 : 1))
    .map(([group, { rows, late }]) => ({ group, rows, share: late / rows }));
}

/** The group that a value falls into: the value itself, or the fifth of the numbers. */
function groupOf(column: Column, cells: readonly Cell[]): (cell: Cell) => { group: string; order: number } {
  if (column.kind === 'category') return (cell) => ({ group: String(cell), order: 0 });
  const number = column.kind === 'time' ? hourOf : Number;
  const values = cells.map(number);
  if (new Set(values).size <= 10) return (cell) => ({ group: String(cell), order: Number(cell) });
  const ends = quantiles(values, [0.2, 0.4, 0.6, 0.8]);
  const places = ['lowest fifth', 'second fifth', 'middle fifth', 'fourth fifth', 'highest fifth'];
  return (cell) => {
    const order = ends.filter((end) => number(cell) > end).length;
    return { group: places[order], order };
  };
}

/** The hour of the day, with its minutes as a fraction. */
function hourOf(cell: Cell): number {
  const [hour, minute] = String(cell).slice(11).split(':').map(Number);
  return hour + minute / 60;
}
