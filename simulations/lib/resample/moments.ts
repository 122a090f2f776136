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
 * The mean squared distance from the mean, over n - ddof. Throws as `mean`, and unless there are more than `ddof`
 * values. Two passes.
 */
export function variance(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  if (ddof !== 0 && ddof !== 1) throw new RangeError(`variance: got ddof = ${ddof}, needs 0 or 1.`);
  const centre = mean(values);
  if (values.length <= ddof)
    throw new RangeError(`variance: got ${values.length} value, needs at least ${ddof + 1} when ddof is ${ddof}.`);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) * (values[i] - centre);
  return sum / (values.length - ddof);
}

/** The standard deviation, the root of `variance`. Throws as `variance`. */
export function standardDeviation(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  return Math.sqrt(variance(values, ddof));
}

/** The median distance from the median, without the factor 1.4826. Throws on an empty list and on NaN. */
export function medianAbsoluteDeviation(values: ArrayLike<number>): number {
  const centre = median(values);
  return median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}

/**
 * The third central moment over the 3/2 power of the second, not corrected for bias. Throws as `mean`, and unless
 * there are three values that vary.
 */
export function skewness(values: ArrayLike<number>): number {
  const centre = mean(values);
  let second = 0;
  let third = 0;
  for (let i = 0; i < values.length; i++) {
    const d = values[i] - centre;
    second += d * d;
    third += d * d * d;
  }
  second /= values.length;
  if (values.length < 3 || Math.sqrt(second) <= 1e-15 * Math.abs(centre))
    throw new RangeError(`skewness: got ${values.length} values of variance ${second}, needs at least 3 that vary.`);
  return third / values.length / (second * Math.sqrt(second));
}
