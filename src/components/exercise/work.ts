import * as v from 'valibot';
import type { Exercise, Field } from '../../course/shapes.ts';
import { namedValues, type Shape } from '../../state/stored.ts';

/** What a reader has done on one exercise. */
export interface Work {
  /** What was typed or chosen, by the key of the cell. */
  answers: Readonly<Record<string, string>>;
  /** The level the reader gave the own work, 0 to 2, by the place of the criterion. */
  ratings: Readonly<Record<string, number>>;
  /** The reader worked away from this page, so nothing is written here and the answer may open all the same. */
  elsewhere: boolean;
}

const empty: Work = { answers: {}, ratings: {}, elsewhere: false };

export const workShape: Shape<Work> = {
  version: 1,
  schema: v.strictObject({
    answers: namedValues(v.string()),
    ratings: namedValues(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2))),
    elsewhere: v.boolean(),
  }),
  initial: empty,
  merge: (mine, theirs) => ({
    answers: { ...theirs.answers, ...mine.answers },
    ratings: { ...theirs.ratings, ...mine.ratings },
    elsewhere: mine.elsewhere || theirs.elsewhere,
  }),
};

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
