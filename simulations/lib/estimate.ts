import type { Interval } from './resample/intervals.ts';

/** A number with the interval that goes with it, both in the same unit. */
export interface Estimate extends Interval {
  value: number;
}
