import { type Mark, markOf, rowNumber } from '../../../course/planted/mark.ts';
import type { Rows } from '../../../course/planted/plantedTable.ts';

/** A mark in the making, as it stands in the controls: keys and texts, each empty until it is said. */
export interface InHand {
  kind: string;
  column: string;
  from: string;
  to: string;
}

export const nothingInHand: InHand = { kind: '', column: '', from: '', to: '' };

/** The rows that are in hand so far. With one end only, that row. */
export function rowsInHand({ from, to }: InHand): Rows | null {
  const ends = [rowNumber(from), rowNumber(to)].filter((row) => row !== null);
  return ends.length === 0 ? null : { from: Math.min(...ends), to: Math.max(...ends) };
}

/** What comes of a row that is picked: the first end, then the other one, then a first end again. */
export function withRow(inHand: InHand, row: number): Pick<InHand, 'from' | 'to'> {
  const begun = rowNumber(inHand.from);
  if (begun === null || inHand.to.trim() !== '') return { from: String(row), to: '' };
  return { from: String(Math.min(begun, row)), to: String(Math.max(begun, row)) };
}

/** The mark that is in hand, or what it still lacks, in words. */
export function markInHand({ kind, column, from, to }: InHand, rowCount: number): Mark | string {
  if (!kind) return 'Say what is wrong.';
  if (!column) return 'Say in which column, or that whole rows are meant.';
  const last = to.trim() || from;
  if (rowNumber(from) === null || rowNumber(last) === null) return `Say which rows, from 1 to ${rowCount}.`;
  const mark = markOf(`${kind} ${column} ${from.trim()} ${last.trim()}`, rowCount);
  return mark ?? `Rows go from the smaller number to the larger one, and no further than ${rowCount}.`;
}
