import { members } from '../lib/quantity.ts';
import type { Check, Cost } from './judge.ts';
import type { Scores } from './score.ts';

/** Where a row is once the program is done. */
export const partNames = {
  train: 'training',
  test: 'test',
  both: 'both at once',
  unused: 'neither',
  removed: 'removed as second scans',
} as const;
export type Part = keyof typeof partNames;
export const parts = members(partNames);

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
