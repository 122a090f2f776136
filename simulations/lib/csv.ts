import type { Table } from './define.ts';

/**
 * A table as CSV text (RFC 4180): a header of column keys, numbers in full precision (NaN and Infinity by these names,
 * which pandas reads), empty where nothing is known. With characters beyond ASCII it begins with a byte order mark, without
 * which spreadsheets garble them. Throws on a row that does not have a cell for each column.
 */
export function toCsv(table: Table): string {
  const { length } = table.columns;
  const uneven = table.rows.find((row) => row.length !== length);
  if (uneven) throw new RangeError(`toCsv: got a row of ${uneven.length} cells, needs ${length}, one for each column.`);
  const lines = [table.columns.map(({ key }) => cell(key)), ...table.rows.map((row) => row.map(cell))];
  const text = `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
  return /[^\0-\x7f]/.test(text) ? `\ufeff${text}` : text;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: number | string | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const runs = /^[=+\-@\t\r]/.test(value) && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value);
  const safe = runs ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
