import { demandFinite, demandPairs } from '../demand.ts';
import { deviations, isConstant } from '../resample/moments.ts';
import { median } from '../resample/quantile.ts';

/** Numbers, and what was predicted for them, in one unit and one order. */
type Values = ArrayLike<number>;

/** The mean absolute error, in the unit of y. Throws on lists of different length and values that are not finite. */
export function meanAbsoluteError(y: Values, predicted: Values): number {
  return average(errors(y, predicted, 'meanAbsoluteError').map(Math.abs));
}

/** The root of the mean squared error, in the unit of y. Throws as `meanAbsoluteError`. */
export function rootMeanSquaredError(y: Values, predicted: Values): number {
  return Math.sqrt(average(errors(y, predicted, 'rootMeanSquaredError').map((e) => e * e)));
}

/**
 * The mean of |error| / |y|, a fraction. Where y is 0 the denominator is 2^-52, so that one such row makes the value
 * astronomically large: it must not be reported then. Throws as `meanAbsoluteError`.
 */
export function meanAbsolutePercentageError(y: Values, predicted: Values): number {
  const relative = errors(y, predicted, 'meanAbsolutePercentageError');
  return average(relative.map((e, i) => Math.abs(e) / Math.max(Math.abs(y[i]), Number.EPSILON)));
}

/** The median of |error|, in the unit of y. Throws as `meanAbsoluteError`. */
export function medianAbsoluteError(y: Values, predicted: Values): number {
  return median(errors(y, predicted, 'medianAbsoluteError').map(Math.abs));
}

/** The mean of predicted - y: above 0 where predictions are too high. Throws as `meanAbsoluteError`. */
export function bias(y: Values, predicted: Values): number {
  return average(errors(y, predicted, 'bias'));
}

/**
 * 1 - squared error / squared distance from the mean: at most 1, 0 for predicting the mean, below 0 for worse.
 * Throws as `meanAbsoluteError`, and where y does not vary.
 */
export function rSquared(y: Values, predicted: Values): number {
  const e = errors(y, predicted, 'rSquared');
  if (isConstant(y)) throw new RangeError(`rSquared: got ${y.length} equal values of y, needs values that vary.`);
  const d = deviations(y);
  // In units of the largest distance, so that no square is too small to be held.
  const unit = d.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0);
  const inUnits = (value: number) => (value / unit) * (value / unit);
  return 1 - average(e.map(inUnits)) / average(d.map(inUnits));
}

/**
 * The mean pinball loss of predictions of the p-quantile: too low costs p, too high 1 - p, a unit of error.
 * Throws as `meanAbsoluteError`, and unless 0 <= p <= 1.
 */
export function pinballLoss(y: Values, predicted: Values, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`pinballLoss: got p = ${p}, needs a share from 0 to 1.`);
  return average(errors(y, predicted, 'pinballLoss').map((e) => (e < 0 ? -p * e : (1 - p) * e)));
}

/** predicted - y for each row. */
function errors(y: Values, predicted: Values, who: string): Float64Array {
  demandPairs(y, predicted, who);
  demandFinite(y, `${who}, y`);
  demandFinite(predicted, `${who}, predicted`);
  return Float64Array.from(predicted, (value, i) => value - y[i]);
}

function average(values: Values): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
