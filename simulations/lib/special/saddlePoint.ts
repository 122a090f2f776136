import { exp, log, log1p } from '../math.ts';
import { logGamma, stirlingSeries } from './logGamma.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;
const TWO_PI = 6.283185307179586;

/**
 * x^a e^-x / Gamma(a + 1) for real a, x >= 0, without overflow. Throws unless both are finite and not negative. O(1).
 * Source: C. Loader (2000), saddle-point form.
 */
export function poissonDensity(a: number, x: number): number {
  if (!(a >= 0 && x >= 0 && a < Infinity && x < Infinity))
    throw new RangeError(`poissonDensity: got a = ${a}, x = ${x}, needs finite numbers, none negative.`);
  if (a === 0) return exp(-x);
  return exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(TWO_PI * a);
}

/**
 * Gamma(n + 1) / (Gamma(k + 1) Gamma(n - k + 1)) p^k q^(n - k) for real 0 <= k <= n and q = 1 - p. Throws unless k is
 * from 0 to a finite n, and p and q from 0 to 1. O(1).
 * Source: C. Loader, Fast and Accurate Computation of Binomial Probabilities (2000).
 */
export function binomialDensity(k: number, n: number, p: number, q: number): number {
  if (!(k >= 0 && k <= n && n < Infinity && p >= 0 && p <= 1 && q >= 0 && q <= 1))
    throw new RangeError(
      `binomialDensity: got k = ${k}, n = ${n}, p = ${p}, q = ${q}, needs 0 <= k <= n and shares p, q from 0 to 1.`,
    );
  if (k === 0) return exp(n * (p < 0.5 ? log1p(-p) : log(q)));
  if (k === n) return binomialDensity(0, n, q, p);
  const corrections = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const misfit = deviance(k, n * p) + deviance(n - k, n * q);
  return exp(corrections - misfit) * Math.sqrt(n / (TWO_PI * k * (n - k)));
}

/**
 * The error of Stirling's formula: ln Gamma(x + 1) - (x + 1/2) ln x + x - ln(2 pi) / 2, for x > 0.
 * Source: DLMF 5.11.1; its use for densities is C. Loader, Fast and Accurate Computation of Binomial Probabilities
 * (2000).
 */
function stirlingError(x: number): number {
  if (x < 12) return logGamma(x + 1) - (x + 0.5) * log(x) + x - HALF_LOG_TWO_PI;
  return stirlingSeries(x);
}

/**
 * x ln(x / m) + m - x, for x >= 0 and m > 0, without the loss of digits where x is near m. It is half the deviance of a
 * Poisson count x under the mean m. Source: Loader (2000), there called bd0.
 */
function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const d = (x - m) / m;
  if (Math.abs(d) > 0.1) return x * log(x / m) + m - x;
  if (Math.abs(d) > 0.02) return m * ((1 + d) * log1p(d) - d);
  // (1 + d) ln(1 + d) - d = sum over k >= 2 of (-d)^k / (k (k - 1))
  let sum = 0;
  let power = d * d;
  for (let k = 2; k <= 12; k++) {
    sum += power / (k * (k - 1));
    power *= -d;
  }
  return m * sum;
}
