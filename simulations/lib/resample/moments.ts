import { demandFinite } from '../demand.ts';
import { median } from './quantile.ts';

/** The arithmetic mean. Throws on an empty list and on values that are not finite. */
export function mean(values: ArrayLike<number>): number {
  demandFinite(values, 'mean');
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/**
 * The mean squared distance from the mean, over n - ddof; 0, and not what rounding leaves, of equal values. Throws as
 * `mean`, and unless there are more than `ddof` values. Two passes.
 */
export function variance(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  if (ddof !== 0 && ddof !== 1) throw new RangeError(`variance: got ddof = ${ddof}, needs 0 or 1.`);
  const centre = mean(values);
  if (values.length <= ddof)
    throw new RangeError(`variance: got ${values.length} value, needs at least ${ddof + 1} when ddof is ${ddof}.`);
  if (isConstant(values)) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) * (values[i] - centre);
  return sum / (values.length - ddof);
}

/** The standard deviation, the root of `variance`. Throws as `variance`. */
export function standardDeviation(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  return Math.sqrt(variance(values, ddof));
}

/**
 * The median distance from the median, without the factor 1.4826. Values may be infinite: equal ones have the distance
 * 0. Throws as `quantile`, on an empty list and on NaN.
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return median(Float64Array.from(values, (value) => (value === centre ? 0 : Math.abs(value - centre))));
}

/**
 * The third central moment over the 3/2 power of the second, not corrected for bias. Throws as `mean`, and unless
 * there are three values that vary.
 */
export function skewness(values: ArrayLike<number>): number {
  const d = deviations(values);
  if (values.length < 3 || isConstant(values))
    throw new RangeError(
      `skewness: got ${values.length} values, ${isConstant(values) ? 'all equal' : 'too few'}, needs at least 3 that vary.`,
    );
  // In units of the largest distance, so that no square is too large or too small to be held.
  const unit = d.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0);
  let second = 0;
  let third = 0;
  for (const distance of d) {
    const part = distance / unit;
    second += part * part;
    third += part * part * part;
  }
  second /= values.length;
  return third / values.length / (second * Math.sqrt(second));
}

/**
 * Whether all values are equal. To be asked before a spread is divided by: rounding alone gives equal values a variance
 * above 0. True of no value; NaN equals nothing. O(n).
 */
export function isConstant(values: ArrayLike<number>): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== values[0]) return false;
  return true;
}

/**
 * The distances of values from their mean, found beside the first value so that a mean far from 0 costs no digits.
 * Throws as `mean`. O(n).
 */
export function deviations(values: ArrayLike<number>): Float64Array {
  demandFinite(values, 'deviations');
  const near = new Float64Array(values.length);
  let sum = 0;
  for (let i = 0; i < near.length; i++) {
    near[i] = values[i] - values[0];
    sum += near[i];
  }
  const centre = sum / near.length;
  for (let i = 0; i < near.length; i++) near[i] -= centre;
  return near;
}
