import type { Days } from '../lib/drifting/days.ts';
import { productionDays } from '../lib/drifting/world.ts';

export const weeks = productionDays / 7;

/** After so many days a drift of any shape is there as a whole. */
const settlingDays = 90;
/** With a late onset, the last four weeks must do. */
const leastDays = 28;

/** The days before the drift: the first week where it is there from the start. */
export function daysBefore(onsetDay: number): Days {
  return { from: 0, to: Math.max(onsetDay, 7) };
}

/** The days more than 90 after the onset, or the last four weeks. */
export function daysAfter(onsetDay: number): Days {
  return { from: Math.min(onsetDay + settlingDays + 1, productionDays - leastDays), to: productionDays };
}
