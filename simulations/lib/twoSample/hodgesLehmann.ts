import { demandFinite } from '../demand.ts';
import { normalCritical } from '../special/normalCritical.ts';

/** By how much the values of a first sample lie above those of a second. */
export interface Shift {
  estimate: number;
  /** Ends of the interval of the shift; infinite where the samples are too small for the wanted confidence. */
  low: number;
  high: number;
}

/**
 * The Hodges-Lehmann estimate of the shift from `b` to `a`, the median of all differences a_i - b_j, with the interval
 * of the shifts that the Mann-Whitney test does not reject (normal approximation with continuity correction).
 * Throws on an empty sample, values that are not finite, and unless 0 < confidence < 1. O(n m log(n m)).
 * Source: M. Hollander, D. Wolfe, Nonparametric Statistical Methods (1973), chapter 4.
 */
export function hodgesLehmann(a: ArrayLike<number>, b: ArrayLike<number>, confidence = 0.95): Shift {
  demandFinite(a, 'hodgesLehmann, first sample');
  demandFinite(b, 'hodgesLehmann, second sample');
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`hodgesLehmann: got confidence = ${confidence}, needs a number between 0 and 1.`);
  const [n, m] = [a.length, b.length];
  const pairs = n * m;
  const differences = new Float64Array(pairs);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) differences[i * m + j] = a[i] - b[j];
  differences.sort();
  const sd = Math.sqrt((pairs * (n + m + 1)) / 12);
  const cut = Math.floor(pairs / 2 + 0.5 - normalCritical(1 - confidence) * sd);
  return {
    estimate: (differences[Math.floor((pairs - 1) / 2)] + differences[Math.floor(pairs / 2)]) / 2,
    low: cut < 1 ? -Infinity : differences[cut - 1],
    high: cut < 1 ? Infinity : differences[pairs - cut],
  };
}
