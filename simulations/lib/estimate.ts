import type { Interval } from './resample/intervals.ts';

/** A number with the interval that goes with it, both in the same unit. */
export interface Estimate extends Interval {
  value: number;
}

/** Whether an interval reaches a value, 0 if none is given: a run then cannot tell on which side of it the truth lies. */
export function reaches({ low, high }: Interval, value = 0): boolean {
  return low <= value && high >= value;
}
