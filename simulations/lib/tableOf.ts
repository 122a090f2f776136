import type { Table } from './define.ts';
import type { Estimate } from './estimate.ts';
import type { FamilyQuantity, Reading } from './quantity.ts';

/** A column of a table: its head, and its cell of a row. */
export type Column<Row> = Single<Row> | Wide<Row>;

interface Head extends Partial<Reading> {
  label: string;
}
interface Single<Row> extends Head {
  interval?: never;
  of: (row: Row) => number | string | null;
}
/** An estimate takes three cells. */
interface Wide<Row> extends Head {
  /** The heads of its ends; `true` is "from" and "to". */
  interval: true | readonly [string, string];
  of: (row: Row) => Estimate | null;
}

/** A table of a row for each of `rows`; the columns of an interval's ends are keyed `<key>Low` and `<key>High`. */
export function tableOf<Row>(
  name: string,
  caption: string,
  rows: readonly Row[],
  columns: Readonly<Record<string, Column<Row>>>,
): Table {
  return {
    name,
    caption,
    columns: Object.entries(columns).flatMap(([key, column]) => headsOf(key, column)),
    rows: rows.map((row) => Object.values(columns).flatMap((column) => cellsOf(column, row))),
  };
}

/** A quantity of a family as a column of the table that has a row a member. */
export function column<R, V, K extends string>(quantity: FamilyQuantity<R, V, K>, result: R, params: V): Column<K> {
  return quantity.interval
    ? { ...quantity, of: (member) => quantity.of(result, params, member) }
    : { ...quantity, of: (member) => quantity.of(result, params, member) };
}

function headsOf<Row>(key: string, { label, unit, digits, interval }: Column<Row>): Table['columns'] {
  const shown = digits === undefined ? {} : { digits };
  const head = { key, label: unit ? `${label}, ${unit}` : label, ...shown };
  if (interval === undefined) return [head];
  const [from, to] = interval === true ? ['from', 'to'] : interval;
  return [head, { key: `${key}Low`, label: from, ...shown }, { key: `${key}High`, label: to, ...shown }];
}

function cellsOf<Row>(column: Column<Row>, row: Row): (number | string | null)[] {
  const { times = 1 } = column;
  if (column.interval === undefined) {
    const cell = column.of(row);
    return [typeof cell === 'number' ? times * cell : cell];
  }
  const found = column.of(row);
  return found === null ? [null, null, null] : [times * found.value, times * found.low, times * found.high];
}
