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
 * The statistic of the Mann-Whitney test of two samples. Throws on an empty sample, values that are not finite, and
 * where all values are equal. O(N log N). Source: H. Mann, D. Whitney, Annals of Mathematical Statistics 18 (1947).
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
  const variance = (pairs / 12) * (total + 1 - ties / (total * (total - 1)));
  if (!(variance > 0)) throw new RangeError(`mannWhitney: got ${total} equal values, needs values that vary.`);
  return { u, share: u / pairs, mean: pairs / 2, sd: Math.sqrt(variance), n: x.length, m: y.length };
}

/**
 * The p-value by the normal approximation: `two-sided`, or `greater` for the first sample being larger. `continuity`
 * takes half a pair off the distance. Throws unless u and its mean are finite and its standard deviation is above 0.
 */
export function mannWhitneyP(
  { u, mean, sd }: MannWhitney,
  { side = 'two-sided', continuity = true }: { side?: 'two-sided' | 'greater'; continuity?: boolean } = {},
): number {
  if (!(Number.isFinite(u - mean) && sd > 0 && sd < Infinity))
    throw new RangeError(
      `mannWhitneyP: got u = ${u}, mean = ${mean}, sd = ${sd}, needs finite numbers, the standard deviation above 0.`,
    );
  const half = continuity ? 0.5 : 0;
  if (side === 'greater') return normalSf((u - mean - half) / sd);
  return Math.min(1, 2 * normalSf((Math.abs(u - mean) - half) / sd));
}

/**
 * The exact two-sided p-value, which holds without ties. O((n m)^2) time: for small samples. Throws where u is not a
 * whole number, which only ties can make it, and unless n, m >= 1 are whole and 0 <= u <= n m.
 */
export function mannWhitneyExactP({ u, n, m }: MannWhitney): number {
  demandWhole(n, 1, 'mannWhitneyExactP, first sample');
  demandWhole(m, 1, 'mannWhitneyExactP, second sample');
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
