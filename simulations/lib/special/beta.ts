import { exp, log } from '../math.ts';
import { betaI } from './incompleteBeta.ts';
import { logBeta } from './logGamma.ts';
import { binomialDensity } from './saddlePoint.ts';
import { solve } from './solve.ts';

/**
 * P(X <= x) for the beta distribution with parameters a, b > 0. Throws on NaN and on a or b that is not above 0 and
 * finite. Costs what `betaI` does.
 */
export function betaCdf(x: number, a: number, b: number): number {
  return betaI(Math.min(1, Math.max(0, x)), a, b);
}

/**
 * The x with P(X <= x) = p for the beta distribution with a, b > 0. p = 0 gives 0, p = 1 gives 1.
 * Throws unless 0 <= p <= 1. Newton's method on the incomplete beta function, from the end that is nearer.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile: got p = ${p}, needs a probability from 0 to 1.`);
  const atMean = betaI(a / (a + b), a, b);
  if (p === 0 || p === 1) return p;
  return p > atMean ? 1 - belowMean(1 - p, b, a) : belowMean(p, a, b);
}

/** The quantile where it is below the mean, so that it is found with all its digits. */
function belowMean(p: number, a: number, b: number): number {
  // I_x(a, b) is x^a / (a B(a, b)) where x is tiny; for b > 1 it is never more.
  const leading = exp((log(p) + log(a) + logBeta(a, b)) / a);
  if (leading * Math.max(1, b) < 1e-17) return leading;
  const scale = (a * b) / (a + b);
  const rise = (x: number): number => (scale * binomialDensity(a, a + b, x, 1 - x)) / (x * (1 - x));
  const high = Math.min(1, (1.000001 * a) / (a + b));
  return solve((x) => betaI(x, a, b), p, {
    low: b > 1 ? Math.min(leading, high) * 0.999999 : 0,
    high,
    start: leading,
    rise,
  });
}
