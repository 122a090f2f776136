import type { Check, Cost } from './judge.ts';
import type { Scores } from './score.ts';

/** Where a row is once the program is done. */
export const parts = ['train', 'test', 'both', 'unused', 'removed'] as const;
export type Part = (typeof parts)[number];

export interface SplitCodeResult extends Scores {
  /** How many rows of each day are in each part. */
  days: Record<Part, Float64Array>;
  checks: Check[];
  costs: Cost[];
  /** The first day of the test; null when the test has no row. */
  testBegins: number | null;
  /** For each row of the history, the place of its part in `parts`. */
  partOfRow: Uint8Array;
}
