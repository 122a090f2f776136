import { demandFinite, demandPairs, demandWhole } from '../demand.ts';
import { log } from '../math.ts';
import { quantiles } from '../resample/quantile.ts';
import { chiSquaredQuantile } from '../special/chiSquared.ts';

/** Population stability index of two samples over common bins. */
export interface Psi {
  psi: number;
  /** The shares of the reference in each bin, not floored. */
  reference: Float64Array;
  current: Float64Array;
}

/**
 * The edges between `bins` bins of equal mass: type 7 quantiles of the reference, without duplicates. A value that alone
 * fills more than a bin gets one of its own, which ends just above it; otherwise what moves away from it upwards would
 * stay in its bin, and the index of a column that is mostly 0 would always be 0. Throws on an empty sample, NaN, and
 * unless `bins` is a whole number from 1. O(n log n + n bins).
 */
export function decileEdges(reference: ArrayLike<number>, bins = 10): Float64Array {
  demandWhole(bins, 1, 'decileEdges, bins');
  const steps = Array.from({ length: bins - 1 }, (_, i) => (i + 1) / bins);
  const edges = new Set(quantiles(reference, steps));
  for (const edge of [...edges])
    if (countOf(edge, reference) > Math.max(1, reference.length / bins) && edge < Infinity) edges.add(justAbove(edge));
  return Float64Array.from(edges).sort();
}

/**
 * The sum over bins of (q - p) ln(q / p), with p and q the shares of reference and current. Bins are left-closed and
 * open at both ends: below the first edge, [e0, e1), ..., from the last edge up. Shares below `floor` count as `floor`,
 * without making the sum 1 again. Throws on an empty sample, values that are not finite, and edges that do not rise.
 */
export function psi(
  reference: ArrayLike<number>,
  current: ArrayLike<number>,
  { edges = decileEdges(reference), floor = 1e-4 }: { edges?: ArrayLike<number>; floor?: number } = {},
): Psi {
  const p = binShares(reference, edges);
  const q = binShares(current, edges);
  return { psi: psiOfShares(p, q, floor), reference: p, current: q };
}

/**
 * The population stability index of shares that are known already: the sum over bins of (q - p) ln(q / p), with shares below `floor` counted
 * as `floor`. Throws on lists of different length, on shares that are NaN or infinite, and unless 0 < floor < 1.
 */
export function psiOfShares(reference: ArrayLike<number>, current: ArrayLike<number>, floor = 1e-4): number {
  if (!(floor > 0 && floor < 1)) throw new RangeError(`psi: got the floor ${floor}, needs a share between 0 and 1.`);
  demandPairs(reference, current, 'psi, shares');
  demandFinite(reference, 'psi, shares');
  demandFinite(current, 'psi, shares');
  let sum = 0;
  for (let bin = 0; bin < reference.length; bin++) {
    const from = Math.max(reference[bin], floor);
    const to = Math.max(current[bin], floor);
    sum += (to - from) * log(to / from);
  }
  return sum;
}

/** The share of a sample in each of the edges.length + 1 bins. Throws as `psi`. O(n log bins). */
export function binShares(values: ArrayLike<number>, edges: ArrayLike<number>): Float64Array {
  demandFinite(values, 'psi');
  for (let i = 1; i < edges.length; i++)
    if (!(edges[i] > edges[i - 1]))
      throw new RangeError(`psi: got the edges ${Array.from(edges)}, needs edges that rise.`);
  const counts = new Float64Array(edges.length + 1);
  for (let i = 0; i < values.length; i++) counts[binOf(values[i], edges)]++;
  return counts.map((count) => count / values.length);
}

/** The bin of a value among rising edges: 0 below the first, edges.length from the last up. O(log bins). */
export function binOf(value: number, edges: ArrayLike<number>): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The mean of PSI when nothing has drifted: (bins - 1)(1 / n + 1 / m) for samples of n and m values. Throws on
 * fewer than 2 bins and on samples of fewer than one value.
 */
export function psiNullMean(bins: number, n: number, m: number): number {
  demand(bins, n, m);
  return (bins - 1) * (1 / n + 1 / m);
}

/**
 * The p-quantile of PSI when nothing has drifted, by its chi-squared limit; good from about 20 values a bin, too low
 * below. Throws as `psiNullMean`, and unless 0 <= p <= 1.
 */
export function psiNullQuantile(p: number, bins: number, n: number, m: number): number {
  demand(bins, n, m);
  return chiSquaredQuantile(p, bins - 1) * (1 / n + 1 / m);
}

function countOf(wanted: number, values: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === wanted) count++;
  return count;
}

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The next number that there is. */
function justAbove(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  double[0] = x;
  bits[0] += x > 0 ? 1n : -1n;
  return double[0];
}

function demand(bins: number, n: number, m: number): void {
  if (!(bins >= 2 && n >= 1 && m >= 1))
    throw new RangeError(
      `psi: got ${bins} bins and samples of ${n} and ${m}, needs at least 2 bins and one value each.`,
    );
}
