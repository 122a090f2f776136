import { demandFinite, demandWhole } from '../demand.ts';
import { kolmogorovSf } from '../special/kolmogorov.ts';

/** Two samples compared by their empirical distribution functions. */
export interface KolmogorovSmirnov {
  /** The largest vertical distance, 0 to 1. */
  statistic: number;
  /** Two-sided p-value, as `ksP` gives it. */
  p: number;
}

/**
 * The two-sample Kolmogorov-Smirnov test. With ties the p-value is conservative. Throws on an empty sample and on
 * values that are not finite. O(n log n), and O(n m) more where `ksP` is exact.
 * Source: N. Smirnov, Bulletin of Moscow University 2 (1939).
 */
export function kolmogorovSmirnov(a: ArrayLike<number>, b: ArrayLike<number>): KolmogorovSmirnov {
  const statistic = ksDistance(a, b);
  return { statistic, p: ksP(statistic, a.length, b.length) };
}

/**
 * P(distance >= d) for samples of n and m values: exact where one has 25 values or fewer or n m is at most 50 000, else
 * Kolmogorov's limit. The limit is too large rather than too small: by a fifth of the exact p for two samples of 316, by
 * less for larger ones. Who needs more calls `ksExactP`, which takes 10 ms for two samples of 1000. Throws as
 * `ksLimitP`.
 */
export function ksP(d: number, n: number, m: number): number {
  return Math.min(n, m) <= 25 || n * m <= 50_000 ? ksExactP(d, n, m) : ksLimitP(d, n, m);
}

/** The largest distance between two empirical distribution functions. Throws as `kolmogorovSmirnov`. */
export function ksDistance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  demandFinite(a, 'kolmogorovSmirnov, first sample');
  demandFinite(b, 'kolmogorovSmirnov, second sample');
  const x = Float64Array.from(a).sort();
  const y = Float64Array.from(b).sort();
  let i = 0;
  let j = 0;
  let widest = 0;
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i], y[j]);
    while (i < x.length && x[i] === at) i++;
    while (j < y.length && y[j] === at) j++;
    // In whole numbers: i / n - j / m over the common denominator.
    widest = Math.max(widest, Math.abs(i * y.length - j * x.length));
  }
  return widest / (x.length * y.length);
}

/**
 * P(distance >= d) for large samples of n and m values: Kolmogorov's limit at sqrt(nm / (n + m)) d. Throws unless
 * 0 <= d <= 1 and n and m are whole numbers from 1. Source: N. Smirnov, Bulletin of Moscow University 2 (1939).
 */
export function ksLimitP(d: number, n: number, m: number): number {
  demandDistance(d, n, m, 'ksLimitP');
  return kolmogorovSf(Math.sqrt((n * m) / (n + m)) * d);
}

/**
 * P(distance >= d) for samples of n and m values without ties, by the share of lattice paths that ever stray so far.
 * Throws as `ksLimitP`. O(n m) time, O(m) memory. Source: J. Hodges, Arkiv for Matematik 3 (1958).
 */
export function ksExactP(d: number, n: number, m: number): number {
  demandDistance(d, n, m, 'ksExactP');
  // The whole number of steps that d is, or the next one above it; a last digit too many does not count.
  const far = Math.ceil(d * n * m * (1 - 4 * Number.EPSILON));
  if (far === 0) return 1;
  // strayed[j]: of all orders of i values of one sample and j of the other, the share that strayed on the way.
  const strayed = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const fromAbove = i > 0 ? (strayed[j] * i) / (i + j) : 0;
      const fromLeft = j > 0 ? (strayed[j - 1] * j) / (i + j) : 0;
      strayed[j] = Math.abs(i * m - j * n) >= far ? 1 : fromAbove + fromLeft;
    }
  return strayed[m];
}

function demandDistance(d: number, n: number, m: number, who: string): void {
  demandWhole(n, 1, `${who}, first sample`);
  demandWhole(m, 1, `${who}, second sample`);
  if (!(d >= 0 && d <= 1)) throw new RangeError(`${who}: got the distance ${d}, needs a number from 0 to 1.`);
}
