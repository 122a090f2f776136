import { exp } from '../math.ts';

const PI_SQUARED = 9.869604401089358;
const ROOT_TWO_PI = 2.5066282746310002;

/**
 * P(K > x) for Kolmogorov's limit distribution: the p-value of sqrt(nm / (n + m)) times the two-sample
 * Kolmogorov-Smirnov distance when both samples are large. 1 for x <= 0. Throws on NaN.
 * Source: the two theta series of DLMF 20.7.32 form, alternating for large x and of positive terms for small x.
 */
export function kolmogorovSf(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('kolmogorovSf: got x = NaN, needs a number.');
  if (x <= 0) return 1;
  let sum = 0;
  if (x < 1) {
    for (let k = 1; k <= 9; k += 2) sum += exp((-k * k * PI_SQUARED) / (8 * x * x));
    return 1 - (ROOT_TWO_PI / x) * sum;
  }
  for (let k = 1; k <= 6; k++) sum += (k % 2 === 1 ? 1 : -1) * exp(-2 * k * k * x * x);
  return 2 * sum;
}
