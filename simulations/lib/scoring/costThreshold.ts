import type { Labels } from '../columns.ts';
import { countPositives } from '../demand.ts';
import { confusion } from '../metrics/confusion.ts';
import { cuts } from '../metrics/ranked.ts';

/** The cost of each error, in any unit; acting rightly and rightly doing nothing cost nothing. */
export interface Costs {
  falsePositive: number;
  falseNegative: number;
}

/** The probability from which acting is cheaper: c_fp / (c_fp + c_fn). Throws unless both costs are above 0. */
export function bayesThreshold(costs: Costs): number {
  demand(costs);
  return costs.falsePositive / (costs.falsePositive + costs.falseNegative);
}

/** The cost of "act where p >= threshold" on labelled rows. Throws as `confusion`. */
export function costAt(y: Labels, p: ArrayLike<number>, threshold: number, costs: Costs): number {
  demand(costs);
  const { fp, fn } = confusion(y, p, threshold);
  return costs.falsePositive * fp + costs.falseNegative * fn;
}

/**
 * The cheapest rule in hindsight: the smallest of the best thresholds among the scores and "never" (Infinity). Throws
 * on lists of different length, labels other than 0 and 1, and NaN. O(n log n).
 */
export function cheapestThreshold(y: Labels, p: ArrayLike<number>, costs: Costs): { threshold: number; cost: number } {
  demand(costs);
  const { thresholds, tp, fp } = cuts(y, p, 'cheapestThreshold');
  const positives = countPositives(y, 'cheapestThreshold');
  let best = { threshold: Infinity, cost: costs.falseNegative * positives };
  thresholds.forEach((threshold, i) => {
    const cost = costs.falsePositive * fp[i] + costs.falseNegative * (positives - tp[i]);
    if (cost <= best.cost) best = { threshold, cost };
  });
  return best;
}

function demand({ falsePositive, falseNegative }: Costs): void {
  if (!(falsePositive > 0 && falseNegative > 0 && falsePositive + falseNegative < Infinity))
    throw new RangeError(`costs: got ${falsePositive} and ${falseNegative}, needs finite numbers above 0.`);
}
