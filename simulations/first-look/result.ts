import type { Estimate } from '../lib/estimate.ts';

/** The columns that are looked at, each with its words. */
export const columns = { weight: 'weight', volume: 'volume', distance: 'distance', hours: 'hours of travel' } as const;
export type ColumnName = keyof typeof columns;

/** One week of the table. */
export interface Week {
  parcels: number;
  /** The mean of the weights that are written there; null where there are none. */
  weight: number | null;
  /** The share of values that are missing, by column. */
  missing: Record<ColumnName, number>;
  late: Estimate;
}

/** How two columns move together, over the rows that have both. */
export interface Pair {
  of: readonly [ColumnName, ColumnName];
  correlation: Estimate;
}

export interface FirstLookResult {
  rows: number;
  late: Estimate;
  /** Weights in bins of one width from 0; the first bar is exactly 0, and the last also holds what lies beyond. */
  histogram: { width: number; counts: number[]; zeros: number };
  zeros: number;
  weeks: Week[];
  pairs: Pair[];
  /** The mean weight from week 14 on over the mean before, zeros left out. */
  jump: number;
}
