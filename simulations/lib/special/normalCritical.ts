import { normalQuantile } from './normalQuantile.ts';

/**
 * The two-sided critical value of a level: the z with P(|Z| > z) = alpha for a standard normal Z. It keeps its digits
 * down to the smallest alpha there is, where 1 - alpha / 2 would be 1. Throws unless 0 < alpha < 1.
 */
export function normalCritical(alpha: number): number {
  if (!(alpha > 0 && alpha < 1))
    throw new RangeError(`normalCritical: got alpha = ${alpha}, needs a number between 0 and 1.`);
  // At the usual levels 1 - alpha / 2 has 12 digits or more, and the results of every lab rest on its bits.
  if (alpha >= 1e-4) return normalQuantile(1 - alpha / 2);
  return -normalQuantile(Math.max(alpha / 2, Number.MIN_VALUE));
}
