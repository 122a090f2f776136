import { exp, log } from '../lib/math.ts';

/**
 * Where a lead, known at rising sizes, turns from at most 0 to above 0 for the last time; between two sizes by a straight
 * line over their logarithms. The first size where it is above 0 throughout, null where it is not at the last.
 */
export function overtaking(sizes: readonly number[], leads: readonly number[]): number | null {
  const last = leads.reduce((found, lead, k) => (lead <= 0 ? k : found), -1);
  if (last === sizes.length - 1) return null;
  if (last < 0) return sizes[0];
  const share = leads[last] / (leads[last] - leads[last + 1]);
  return exp(log(sizes[last]) + share * (log(sizes[last + 1]) - log(sizes[last])));
}
