import { wholeRows } from '../../../course/planted/columns.ts';
import type { Finding } from '../../../course/planted/judge.ts';
import type { Mark } from '../../../course/planted/mark.ts';
import type { PlantedTable, Rows } from '../../../course/planted/plantedTable.ts';
import { pool } from '../../../course/planted/pool.ts';

type Size = Pick<PlantedTable, 'rows'>;

/** A mark as it is read. */
export const markInWords = (mark: Mark, table: Size): string =>
  `${kindInWords(mark.kind)}, ${columnInWords(mark.column)}, ${rowsInWords(mark.rows, table)}`;

/** What is said of a planted defect: what it is, whether it was found, and what was marked in its place. */
export function findingInWords({ planted, verdict, mark }: Finding, table: Size): string {
  const { label, why, columns } = pool.find(({ key }) => key === planted.kind) ?? pool[0];
  const stands = `${label}, ${columnInWords(columns[0])}, ${rowsInWords(planted.rows[0], table)}`;
  const marked = mark ? ` You marked ${markInWords(mark, table)}.` : '';
  switch (verdict) {
    case 'found':
      return `Found: ${stands}. ${why}`;
    case 'other rows':
      return `Half found, the rows are others: ${stands}.${marked} ${why}`;
    case 'other column':
      return `Half found, the column is another: ${stands}.${marked} ${why}`;
    case 'other kind':
      return `Half found, it is of another kind: ${stands}.${marked} ${why}`;
    case 'missed':
      return `Missed: ${stands}. ${why}`;
  }
}

const kindInWords = (kind: Mark['kind']): string => pool.find(({ key }) => key === kind)?.label ?? kind;
const columnInWords = (column: string): string => (column === wholeRows ? 'whole rows' : column);

function rowsInWords({ from, to }: Rows, { rows }: Size): string {
  if (from === 1 && to === rows.length) return 'all rows';
  return from === to ? `row ${from}` : `rows ${from} to ${to}`;
}
