import { log } from './math.ts';
import type { Rng } from './rng.ts';
import { binomialQuantile } from './special/binomial.ts';
import { normalQuantile } from './special/normalQuantile.ts';
import { poissonQuantile } from './special/poisson.ts';

/**
 * Draws from distributions. `normal`, `exponential`, `bernoulli` and `integer` take exactly one number from the stream
 * per draw, so that a changed parameter never shifts the draws that follow.
 */

/**
 * A standard normal variate, or one with the given mean and standard deviation, by the inverse distribution function
 * at the middle of the drawn cell of width 2^-32: values lie within 6.4 standard deviations. One number per draw.
 * Throws unless mean and sd are finite and sd is not negative.
 */
export function normal(rng: Rng, mean = 0, sd = 1): number {
  demandNormal(mean, sd);
  return mean + sd * normalQuantile(open(rng));
}

/** `n` normal variates. Throws unless `n` is a whole number that is not negative. */
export function normals(rng: Rng, n: number, mean = 0, sd = 1): Float64Array {
  const out = new Float64Array(count(n, 'normals'));
  if (n > 0) demandNormal(mean, sd);
  for (let i = 0; i < n; i++) out[i] = mean + sd * normalQuantile(open(rng));
  return out;
}

/**
 * A whole number from 0 to n - 1, all equally likely up to n / 2^32 (fixed-point multiplication). One number per draw.
 * Throws unless 1 <= n <= 2^32.
 */
export function integer(rng: Rng, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= 4294967296))
    throw new RangeError(`integer: got n = ${n}, needs a whole number from 1 to 2^32.`);
  return Math.floor(rng.uniform() * n);
}

/** 1 with probability p, else 0. One number per draw. Throws unless 0 <= p <= 1. */
export function bernoulli(rng: Rng, p: number): 0 | 1 {
  probability(p, 'bernoulli');
  return rng.uniform() < p ? 1 : 0;
}

/**
 * An exponential waiting time with the given mean (any unit), by the inverse distribution function. One number per
 * draw. Throws unless the mean is finite and above 0.
 */
export function exponential(rng: Rng, mean = 1): number {
  if (!(mean > 0 && mean < Infinity)) throw new RangeError(`exponential: got mean = ${mean}, needs a number above 0.`);
  return -mean * log(open(rng));
}

/**
 * The number of events when `mean` are expected, by the inverse distribution function. One number per draw. Throws
 * unless the mean is finite and not negative. Costs what `poissonQuantile` does.
 */
export function poisson(rng: Rng, mean: number): number {
  return poissonQuantile(open(rng), mean);
}

/**
 * The number of successes in n trials with probability p, by the inverse distribution function. One number per draw.
 * Throws unless n is a whole number from 0 and 0 <= p <= 1. Costs what `binomialQuantile` does.
 */
export function binomial(rng: Rng, n: number, p: number): number {
  return binomialQuantile(open(rng), n, p);
}

/**
 * One of the indices of `weights`, with probability in proportion to its weight. One number per draw, O(k). Throws on
 * weights that are negative or not finite, and unless their sum is above 0.
 */
export function categorical(rng: Rng, weights: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity))
      throw new RangeError(
        `categorical: got weight ${weights[i]} at ${i}, needs finite numbers that are not negative.`,
      );
    total += weights[i];
  }
  if (!(total > 0))
    throw new RangeError(`categorical: got ${weights.length} weights with sum ${total}, needs a sum above 0.`);
  let left = rng.uniform() * total;
  let last = 0;
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    last = i;
    if (left < weights[i]) return i;
    left -= weights[i];
  }
  return last;
}

/** The elements of a list in random order, as a new array (Fisher-Yates). n - 1 numbers from the stream. */
export function shuffle<T>(rng: Rng, items: readonly T[]): T[] {
  const out = items.slice();
  mix(rng, out, out.length - 1);
  return out;
}

/**
 * The numbers 0 to n - 1 in random order (Fisher-Yates). n - 1 numbers from the stream. Throws unless n is a whole
 * number from 0. O(n).
 */
export function permutation(rng: Rng, n: number): Int32Array {
  const out = Int32Array.from({ length: count(n, 'permutation') }, (_, i) => i);
  mix(rng, out, n - 1);
  return out;
}

/**
 * `k` different numbers from 0 to n - 1, in random order; all sets are equally likely. k numbers from the stream, O(n).
 * Throws unless 0 <= k <= n.
 */
export function sample(rng: Rng, n: number, k: number): Int32Array {
  if (count(k, 'sample') > count(n, 'sample'))
    throw new RangeError(`sample: got k = ${k} out of n = ${n}, needs k <= n, for it draws without replacement.`);
  const pool = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = 0; i < k; i++) swap(pool, i, i + integer(rng, n - i));
  return pool.slice(0, k);
}

/** A number strictly between 0 and 1: the middle of the drawn cell. */
function open(rng: Rng): number {
  return (rng.u32() + 0.5) / 4294967296;
}

function mix(rng: Rng, items: Indexed, last: number): void {
  for (let i = last; i > 0; i--) swap(items, i, integer(rng, i + 1));
}

interface Indexed {
  [index: number]: unknown;
}

function swap(items: Indexed, i: number, j: number): void {
  const held = items[i];
  items[i] = items[j];
  items[j] = held;
}

function demandNormal(mean: number, sd: number): void {
  if (!(sd >= 0 && Math.abs(mean) + sd < Infinity))
    throw new RangeError(`normal: got mean = ${mean}, sd = ${sd}, needs finite numbers, sd not negative.`);
}

function count(n: number, who: string): number {
  if (!(Number.isSafeInteger(n) && n >= 0)) throw new RangeError(`${who}: got ${n}, needs a whole number, 0 or more.`);
  return n;
}

function probability(p: number, who: string): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${who}: got p = ${p}, needs a probability from 0 to 1.`);
}
