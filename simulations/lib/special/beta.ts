import { betaI } from './incompleteBeta.ts';
import { binomialDensity } from './saddlePoint.ts';
import { solve } from './solve.ts';

/** P(X <= x) for the beta distribution with parameters a, b > 0. */
export function betaCdf(x: number, a: number, b: number): number {
  return betaI(Math.min(1, Math.max(0, x)), a, b);
}

/**
 * The x with P(X <= x) = p for the beta distribution with a, b > 0. p = 0 gives 0, p = 1 gives 1.
 * Throws unless 0 <= p <= 1. Newton's method on the incomplete beta function, in whichever tail is shorter.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile: got p = ${p}, needs a probability from 0 to 1.`);
  const mean = a / (a + b);
  const atMean = betaI(mean, a, b);
  if (p === 0 || p === 1) return p;
  if (p > atMean) return 1 - lower(1 - p, b, a);
  return lower(p, a, b);
}

/** The quantile below the mean, where x is found with all its digits. */
function lower(p: number, a: number, b: number): number {
  const density = (x: number): number => (((a * b) / (a + b)) * binomialDensity(a, a + b, x, 1 - x)) / (x * (1 - x));
  return solve((x) => betaI(x, a, b), p, { low: 0, high: Math.min(1, (1.000001 * a) / (a + b)), rise: density });
}
