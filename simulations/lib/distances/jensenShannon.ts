import { demandFinite, demandPairs } from '../demand.ts';
import { log } from '../math.ts';

/**
 * Distances between two discrete distributions, given as shares or counts of the same categories. They are brought to
 * sum 1 first. All throw on lists of different length, negative or non-finite values, and a sum of 0.
 */

/** The Jensen-Shannon divergence in nats: 0 to ln 2. Its root is a distance. Source: J. Lin, IEEE Trans. IT 37 (1991). */
export function jensenShannonDivergence(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const [a, b] = shares(p, q);
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const middle = (a[i] + b[i]) / 2;
    if (a[i] > 0) sum += a[i] * log(a[i] / middle);
    if (b[i] > 0) sum += b[i] * log(b[i] / middle);
  }
  return Math.max(0, sum / 2);
}

/** The root of the Jensen-Shannon divergence, in nats: 0 to 0.833. */
export function jensenShannonDistance(p: ArrayLike<number>, q: ArrayLike<number>): number {
  return Math.sqrt(jensenShannonDivergence(p, q));
}

/** Half the sum of absolute differences: the largest difference in probability of any event, 0 to 1. */
export function totalVariation(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const [a, b] = shares(p, q);
  return a.reduce((sum, share, i) => sum + Math.abs(share - b[i]), 0) / 2;
}

/** The Hellinger distance, 0 to 1. */
export function hellinger(p: ArrayLike<number>, q: ArrayLike<number>): number {
  const [a, b] = shares(p, q);
  const gap = (i: number): number => Math.sqrt(a[i]) - Math.sqrt(b[i]);
  return Math.sqrt(a.reduce((sum, _, i) => sum + gap(i) * gap(i), 0) / 2);
}

function shares(p: ArrayLike<number>, q: ArrayLike<number>): [Float64Array, Float64Array] {
  demandPairs(p, q, 'distance of distributions');
  return [normalised(p), normalised(q)];
}

function normalised(values: ArrayLike<number>): Float64Array {
  demandFinite(values, 'distance of distributions');
  const list = Float64Array.from(values);
  const sum = list.reduce((total, value) => total + value, 0);
  if (!(sum > 0) || list.some((value) => value < 0))
    throw new RangeError(
      `distance of distributions: got values with sum ${sum}, needs none negative and a sum above 0.`,
    );
  return list.map((value) => value / sum);
}
