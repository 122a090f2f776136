import { exp } from '../math.ts';

const ROOT_TWO_PI = 2.5066282746310002;

/** The density of the standard normal distribution at x. Throws on NaN. */
export function normalPdf(x: number): number {
  return exp(-0.5 * known(x) * x) / ROOT_TWO_PI;
}

/**
 * P(Z <= x) for a standard normal Z, with a relative error near 1e-15 in the lower tail too. Throws on NaN.
 * Source: the power series of DLMF 7.6.2 in the middle, the continued fraction of DLMF 7.9.1 in the tails.
 */
export function normalCdf(x: number): number {
  if (known(x) < -3) return tail(-x);
  if (x > 3) return 1 - tail(x);
  return 0.5 + middle(x);
}

/** P(Z > x) for a standard normal Z, accurate in the upper tail too. Throws on NaN. */
export function normalSf(x: number): number {
  return normalCdf(-x);
}

/** P(0 < Z < x) for |x| <= 3: the density times the sum of x^(2k + 1) / (1 * 3 * ... * (2k + 1)). */
function middle(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-18 * Math.abs(sum); k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return sum * normalPdf(x);
}

/** P(Z > x) for x >= 3: the density over x + 1/(x + 2/(x + 3/(x + ...))), summed from the end. */
function tail(x: number): number {
  if (x > 39) return 0;
  let fraction = x;
  for (let k = 90; k >= 1; k--) fraction = x + k / fraction;
  return normalPdf(x) / fraction;
}

function known(x: number): number {
  if (Number.isNaN(x)) throw new RangeError('normal distribution: got x = NaN, needs a number.');
  return x;
}
