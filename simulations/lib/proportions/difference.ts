import type { Interval } from '../resample/intervals.ts';
import { normalSf } from '../special/normal.ts';
import { normalCritical } from '../special/normalCritical.ts';
import { wilsonInterval } from './interval.ts';

/** x successes in n trials. */
export interface Count {
  x: number;
  n: number;
}

/** The outcome of the z test of two shares; `twoSided` is its p-value against any difference. */
export interface ProportionTest {
  /** The first share less the second. */
  difference: number;
  z: number;
  twoSided: number;
  /** P-value against "the first share is not larger". */
  greater: number;
}

/**
 * The z test of two shares, with the variance pooled as if they were equal. Throws unless 0 <= x <= n and n >= 1, and
 * where nothing or everything succeeded in both, for which z does not exist.
 */
export function twoProportionTest(first: Count, second: Count): ProportionTest {
  const difference = share(first) - share(second);
  const pooled = (first.x + second.x) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  if (!(variance > 0))
    throw new RangeError(
      `twoProportionTest: got the share ${pooled} in both samples, needs some successes and some failures.`,
    );
  const z = difference / Math.sqrt(variance);
  return { difference, z, twoSided: 2 * normalSf(Math.abs(z)), greater: normalSf(z) };
}

/**
 * The textbook interval of the difference, with both variances; not cut. Throws unless 0 <= x <= n, n >= 1, 0 < alpha <
 * 1.
 */
export function waldDifference(first: Count, second: Count, alpha = 0.05): Interval {
  const difference = share(first) - share(second);
  if (!(alpha > 0 && alpha < 1))
    throw new RangeError(`waldDifference: got alpha = ${alpha}, needs a number between 0 and 1.`);
  const half = normalCritical(alpha) * Math.sqrt(varianceOf(first) + varianceOf(second));
  return { low: difference - half, high: difference + half };
}

/**
 * The interval of the difference from the Wilson intervals of both shares ("square and add"). Throws unless
 * 0 <= x <= n and n >= 1. Source: R. Newcombe, Statistics in Medicine 17 (1998), method 10.
 */
export function newcombeDifference(first: Count, second: Count, alpha = 0.05): Interval {
  const a = wilsonInterval(first.x, first.n, alpha);
  const b = wilsonInterval(second.x, second.n, alpha);
  const [p, q] = [share(first), share(second)];
  const add = (u: number, v: number): number => Math.sqrt(u * u + v * v);
  return { low: p - q - add(p - a.low, b.high - q), high: p - q + add(a.high - p, q - b.low) };
}

function varianceOf(count: Count): number {
  const p = share(count);
  return (p * (1 - p)) / count.n;
}

function share({ x, n }: Count): number {
  if (!(n >= 1 && x >= 0 && x <= n && n < Infinity))
    throw new RangeError(`difference of shares: got ${x} successes in ${n} trials, needs 0 <= x <= n and n >= 1.`);
  return x / n;
}
