import { columns, wholeRows } from './columns.ts';
import type { Rows } from './plantedTable.ts';
import { type DefectKind, pool } from './pool.ts';

/** What a reader says is wrong: a kind of defect, in a column or in whole rows, from one row to another. */
export interface Mark {
  kind: DefectKind;
  column: string;
  rows: Rows;
}

/** A mark as it is kept: keys and row numbers, such as `unit weight_kg 640 871`. */
export const markToText = ({ kind, column, rows }: Mark): string => `${kind} ${column} ${rows.from} ${rows.to}`;

/** The mark that a kept text stands for, within a table of so many rows; null where it stands for none. */
export function markOf(text: string | undefined, rowCount: number): Mark | null {
  const [kind, column, ...ends] = (text ?? '').trim().split(' ');
  const known = pool.find(({ key }) => key === kind);
  const isColumn = column === wholeRows || columns.some(({ key }) => key === column);
  const [from, to] = ends.map(rowNumber);
  if (!known || !isColumn || ends.length !== 2 || from === null || to === null) return null;
  if (from > to || to > rowCount) return null;
  return { kind: known.key, column, rows: { from, to } };
}

/** The row that a text names, counted from 1; null where it names none. */
export const rowNumber = (text: string): number | null => (/^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : null);
