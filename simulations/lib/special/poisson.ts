import { exp } from '../math.ts';
import { gammaP, gammaQ } from './incompleteGamma.ts';
import { invertCount } from './invertCount.ts';
import { poissonDensity } from './saddlePoint.ts';

/**
 * P(K = k) for a Poisson count with mean `mean`; 0 where k is not a whole number from 0, NaN included. Throws unless the
 * mean is finite and not negative. O(1). Source: `poissonDensity`.
 */
export function poissonPmf(k: number, mean: number): number {
  demand(mean);
  if (!(Number.isInteger(k) && k >= 0)) return 0;
  if (mean === 0) return k === 0 ? 1 : 0;
  return poissonDensity(k, mean);
}

/**
 * P(K <= k) for a Poisson count, k of any value. Throws on NaN and unless the mean is finite and not negative. Costs
 * what `gammaQ` does. Source: DLMF 8.4.10.
 */
export function poissonCdf(k: number, mean: number): number {
  demand(mean);
  if (k < 0) return 0;
  return mean === 0 ? 1 : gammaQ(Math.floor(k) + 1, mean);
}

/** P(K > k) for a Poisson count, accurate where it is small. Throws as `poissonCdf`. */
export function poissonSf(k: number, mean: number): number {
  demand(mean);
  if (k < 0) return 1;
  return mean === 0 ? 0 : gammaP(Math.floor(k) + 1, mean);
}

/**
 * The smallest k with P(K <= k) >= u. Throws unless 0 <= u < 1 and the mean is finite and not negative. O(mean) simple
 * steps below a mean of 100; above, one incomplete gamma function and a few steps.
 */
export function poissonQuantile(u: number, mean: number): number {
  demand(mean);
  if (mean === 0) return 0;
  return invertCount(u, {
    mean,
    sd: Math.sqrt(mean),
    skew: 1 / Math.sqrt(mean),
    last: Infinity,
    atZero: () => exp(-mean),
    pmf: (k) => poissonDensity(k, mean),
    cdf: (k) => gammaQ(k + 1, mean),
    growth: (k) => mean / (k + 1),
  });
}

function demand(mean: number): void {
  if (!(mean >= 0 && mean < Infinity))
    throw new RangeError(`Poisson distribution: got mean = ${mean}, needs a finite number that is not negative.`);
}
