import { demandFinite, demandWhole } from '../demand.ts';
import { normalSf } from '../special/normal.ts';

/** Two samples compared by ranks. */
export interface MannWhitney {
  /** Pairs in which the first sample's value is larger, ties counting one half. */
  u: number;
  /** u over the number of pairs: the chance that a value of the first exceeds one of the second. */
  share: number;
  /** The mean of u under no difference. */
  mean: number;
  /** Its standard deviation under no difference, corrected for ties. */
  sd: number;
  n: number;
  m: number;
}

/**
 * The statistic of the Mann-Whitney test of two samples. Where all values are equal, its standard deviation is 0.
 * Throws on an empty sample and on values that are not finite. O(N log N). Source: H. Mann, D. Whitney, Annals of Mathematical Statistics 18 (1947).
 */
export function mannWhitney(a: ArrayLike<number>, b: ArrayLike<number>): MannWhitney {
  demandFinite(a, 'mannWhitney, first sample');
  demandFinite(b, 'mannWhitney, second sample');
  const x = Float64Array.from(a).sort();
  const y = Float64Array.from(b).sort();
  const total = x.length + y.length;
  let u = 0;
  let ties = 0;
  for (let i = 0, j = 0; i < x.length || j < y.length; ) {
    const at = Math.min(i < x.length ? x[i] : Infinity, j < y.length ? y[j] : Infinity);
    const [i0, j0] = [i, j];
    while (i < x.length && x[i] === at) i++;
    while (j < y.length && y[j] === at) j++;
    u += (i - i0) * (j0 + 0.5 * (j - j0));
    const tied = i - i0 + j - j0;
    ties += tied * (tied * tied - 1);
  }
  const pairs = x.length * y.length;
  const low = Math.min(x[0], y[0]);
  const varies = x[x.length - 1] > low || y[y.length - 1] > low;
  const variance = varies ? (pairs / 12) * (total + 1 - ties / (total * (total - 1))) : 0;
  return { u, share: u / pairs, mean: pairs / 2, sd: Math.sqrt(variance), n: x.length, m: y.length };
}

/**
 * The p-value by the normal approximation: `two-sided`, or `greater` for the first sample being larger. `continuity`
 * takes half a pair off the distance. Where all values are equal the samples show no difference, and p is 1. Throws
 * unless u, its mean and its standard deviation are finite, and where the latter is 0 unless u is its mean.
 */
export function mannWhitneyP(
  { u, mean, sd }: MannWhitney,
  { side = 'two-sided', continuity = true }: { side?: 'two-sided' | 'greater'; continuity?: boolean } = {},
): number {
  if (!(Number.isFinite(u - mean) && (sd > 0 || (sd === 0 && u === mean)) && sd < Infinity))
    throw new RangeError(
      `mannWhitneyP: got u = ${u}, mean = ${mean}, sd = ${sd}, needs finite numbers, the standard deviation above 0.`,
    );
  if (sd === 0) return 1;
  const half = continuity ? 0.5 : 0;
  if (side === 'greater') return normalSf((u - mean - half) / sd);
  return Math.min(1, 2 * normalSf((Math.abs(u - mean) - half) / sd));
}

/**
 * The exact two-sided p-value, which holds without ties. O((n m)^2) time: for small samples. Throws where u is not a
 * whole number or its standard deviation not that of samples without ties, and unless n, m >= 1 are whole and
 * 0 <= u <= n m.
 */
export function mannWhitneyExactP({ u, sd, n, m }: MannWhitney): number {
  demandWhole(n, 1, 'mannWhitneyExactP, first sample');
  demandWhole(m, 1, 'mannWhitneyExactP, second sample');
  const untied = Math.sqrt((n * m * (n + m + 1)) / 12);
  // A tie takes at least 6 / (N (N^2 - 1)) off the variance, as a share of it.
  if (!(Math.abs(sd - untied) <= (untied * 1.5) / (n + m) ** 3))
    throw new RangeError(
      `mannWhitneyExactP: got a standard deviation of ${sd}, where that of samples without ties is ${untied}, needs samples without ties.`,
    );
  if (!(Number.isInteger(u) && u >= 0 && u <= n * m))
    throw new RangeError(`mannWhitneyExactP: got u = ${u} of ${n * m} pairs, needs samples without ties.`);
  const shares = orders(n, m);
  let tail = 0;
  for (let k = Math.max(u, n * m - u); k <= n * m; k++) tail += shares[k];
  return Math.min(1, 2 * tail);
}

/** For each u, the share of the orders of n and m values that have it. */
function orders(n: number, m: number): Float64Array {
  // below[j] is the distribution for i values of the first sample and j of the second: the largest of all of them is
  // one of the first (which then beats all j) or one of the second.
  let below: Float64Array[] = Array.from({ length: m + 1 }, () => Float64Array.of(1));
  for (let i = 1; i <= n; i++) {
    const row = [Float64Array.of(1)];
    for (let j = 1; j <= m; j++) {
      const both = new Float64Array(i * j + 1);
      below[j].forEach((share, k) => {
        both[k + j] += (share * i) / (i + j);
      });
      row[j - 1].forEach((share, k) => {
        both[k] += (share * j) / (i + j);
      });
      row.push(both);
    }
    below = row;
  }
  return below[m];
}
