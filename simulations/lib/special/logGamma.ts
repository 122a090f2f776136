import { log } from '../math.ts';

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * ln Gamma(x) for x > 0, to about 1e-15 of max(1, |value|). Throws when x is not a finite number above 0.
 * Source: Stirling's series (DLMF 5.11.1) after shifting x above 12 with Gamma(x + 1) = x Gamma(x) (DLMF 5.5.1).
 */
export function logGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`logGamma: got x = ${x}, needs a finite number above 0.`);
  let shifted = x;
  let product = 1;
  while (shifted < 12) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingSeries(shifted) - log(product);
}

/**
 * ln B(a, b) = ln Gamma(a) + ln Gamma(b) - ln Gamma(a + b), for a, b > 0. Throws as `logGamma`. Source: DLMF 5.12.1.
 */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * The asymptotic series of the error of Stirling's formula: terms B(2k) / (2k (2k - 1) x^(2k - 1)). Throws below x = 10,
 * where it is not to be trusted. Source: DLMF 5.11.1.
 */
export function stirlingSeries(x: number): number {
  if (!(x >= 10)) throw new RangeError(`stirlingSeries: got x = ${x}, needs a number from 10.`);
  const r = 1 / (x * x);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))))) / x;
}
