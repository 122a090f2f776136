import { exp, log1p } from '../math.ts';
import { betaI } from './incompleteBeta.ts';
import { invertCount } from './invertCount.ts';
import { binomialDensity } from './saddlePoint.ts';

/**
 * P(K = k) for the number of successes in n trials with probability p; 0 where k is no whole number from 0 to n, NaN
 * included. Throws unless n is a whole number from 0 and 0 <= p <= 1. O(1). Source: `binomialDensity`.
 */
export function binomialPmf(k: number, n: number, p: number): number {
  demand(n, p);
  if (!(Number.isInteger(k) && k >= 0 && k <= n)) return 0;
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  return binomialDensity(k, n, p, 1 - p);
}

/**
 * P(K <= k) for the number of successes in n trials, k of any value. Throws on NaN, and unless n is a whole number from
 * 0 and 0 <= p <= 1. Costs what `betaI` does. Source: DLMF 8.17.5.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  demand(n, p);
  if (k < 0) return 0;
  if (k >= n) return 1;
  const whole = Math.floor(k);
  return betaI(1 - p, n - whole, whole + 1, p);
}

/** P(K > k) for the number of successes in n trials, accurate where it is small. Throws as `binomialCdf`. */
export function binomialSf(k: number, n: number, p: number): number {
  demand(n, p);
  if (k < 0) return 1;
  if (k >= n) return 0;
  const whole = Math.floor(k);
  return betaI(p, whole + 1, n - whole);
}

/**
 * The smallest k with P(K <= k) >= u. Throws unless 0 <= u < 1, n is a whole number from 0 and 0 <= p <= 1. O(np)
 * simple steps while np or n(1 - p) is at most 100; else one incomplete beta function and a few steps.
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  demand(n, p);
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  // Of so small a u nothing would be left in 1 - u.
  if (p > 0.5 && u < 1e-10) return byHalving(u, n, p);
  if (p > 0.5) return n - successes(Math.min(1 - u, 1 - Number.EPSILON / 2), n, 1 - p);
  return successes(u, n, p);
}

function byHalving(u: number, n: number, p: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, p) >= u) high = middle;
    else low = middle + 1;
  }
  return low;
}

function successes(u: number, n: number, p: number): number {
  const q = 1 - p;
  const sd = Math.sqrt(n * p * q);
  return invertCount(u, {
    mean: n * p,
    sd,
    skew: (q - p) / sd,
    last: n,
    atZero: () => exp(n * log1p(-p)),
    pmf: (k) => binomialDensity(k, n, p, q),
    cdf: (k) => (k >= n ? 1 : betaI(q, n - k, k + 1, p)),
    growth: (k) => ((n - k) * p) / ((k + 1) * q),
  });
}

function demand(n: number, p: number): void {
  if (!(Number.isSafeInteger(n) && n >= 0 && p >= 0 && p <= 1))
    throw new RangeError(`binomial distribution: got n = ${n}, p = ${p}, needs a whole n from 0 and 0 <= p <= 1.`);
}
