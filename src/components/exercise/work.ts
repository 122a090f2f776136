import type { Exercise, Field } from '../../course/shapes.ts';
import type { Work } from '../../state/kept.ts';

/** The levels of every criterion, from the lowest. */
export const levels = ['Not yet', 'Sound', 'Strong'] as const;

/** The key of a cell of a table. */
export const cellKey = (field: string, row: string, column: string): string => `${field}.${row}.${column}`;

/** The keys of everything that can be filled in. */
export function cellsOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) =>
    field.kind === 'table'
      ? field.rows.flatMap((row) => field.columns.map((column) => cellKey(field.key, row.key, column.key)))
      : [field.key],
  );
}

/** Whether enough was tried for the answers to teach something: half of the cells, or work elsewhere. */
export function isAttempt({ fields }: Pick<Exercise, 'fields'>, work: Work): boolean {
  const cells = cellsOf(fields);
  const filled = cells.filter((key) => (work.answers[key] ?? '').trim() !== '').length;
  return work.elsewhere || 2 * filled >= cells.length;
}
