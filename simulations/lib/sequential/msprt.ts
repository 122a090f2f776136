import { exp, log } from '../math.ts';
import type { Interval } from '../resample/intervals.ts';

/**
 * The mixture sequential probability ratio test (mSPRT) of "the effect is 0" with a normal mixture, valid at every
 * look. `variance` is the variance of the estimate, `tau2` that of the effects one expects. All throw unless both are
 * above 0 and finite, as the estimate is.
 * Source: R. Johari, L. Pekelis, D. Walsh, Always Valid Inference (2015; Operations Research 70, 2022).
 */

/** The likelihood ratio sqrt(v / (v + tau2)) exp(d^2 tau2 / (2 v (v + tau2))) of an estimate d with variance v. */
export function mixtureRatio(estimate: number, variance: number, tau2: number): number {
  demand(estimate, variance, tau2);
  const both = variance + tau2;
  return Math.sqrt(variance / both) * exp((estimate * estimate * tau2) / (2 * variance * both));
}

/**
 * The always-valid p-values of a run of likelihood ratios: 1 / ratio, never above 1, and never rising again. Throws on
 * ratios that are not above 0. O(n).
 */
export function alwaysValidP(ratios: ArrayLike<number>): Float64Array {
  let least = 1;
  return Float64Array.from(ratios, (ratio, i) => {
    if (!(ratio > 0)) throw new RangeError(`alwaysValidP: got the ratio ${ratio} at ${i}, needs numbers above 0.`);
    least = Math.min(least, 1 / ratio);
    return least;
  });
}

/**
 * The interval that holds the effect at every look together with probability 1 - alpha. Throws also unless 0 < alpha <
 * 1.
 */
export function alwaysValidInterval(estimate: number, variance: number, tau2: number, alpha = 0.05): Interval {
  demand(estimate, variance, tau2);
  if (!(alpha > 0 && alpha < 1))
    throw new RangeError(`alwaysValidInterval: got alpha = ${alpha}, needs a number between 0 and 1.`);
  const both = variance + tau2;
  const half = Math.sqrt(((variance * both) / tau2) * (2 * log(1 / alpha) + log(both / variance)));
  return { low: estimate - half, high: estimate + half };
}

function demand(estimate: number, variance: number, tau2: number): void {
  if (!(Number.isFinite(estimate) && variance > 0 && tau2 > 0 && variance + tau2 < Infinity))
    throw new RangeError(
      `mixture test: got the estimate ${estimate}, variance ${variance}, tau2 ${tau2}, needs finite numbers, variances above 0.`,
    );
}
