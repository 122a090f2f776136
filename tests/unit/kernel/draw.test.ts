import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bernoulli,
  binomial,
  categorical,
  exponential,
  integer,
  normal,
  permutation,
  poisson,
  sample,
  shuffle,
} from '../../../simulations/lib/draw.ts';
import { mean, variance } from '../../../simulations/lib/resample/moments.ts';
import { type Rng, rng } from '../../../simulations/lib/rng.ts';
import { seed } from './arbitrary.ts';

const n = 20_000;
const many = (draw: (stream: Rng) => number): Float64Array => {
  const stream = rng(5, 'many');
  return Float64Array.from({ length: n }, () => draw(stream));
};

describe('draws', () => {
  it.each([
    ['normal', (r: Rng) => normal(r, 2, 3), 2, 9],
    ['exponential', (r: Rng) => exponential(r, 2), 2, 4],
    ['bernoulli', (r: Rng) => bernoulli(r, 0.3), 0.3, 0.21],
    ['integer', (r: Rng) => integer(r, 7), 3, 4],
    ['poisson of few', (r: Rng) => poisson(r, 1.5), 1.5, 1.5],
    ['poisson of many', (r: Rng) => poisson(r, 600), 600, 600],
    ['binomial of few', (r: Rng) => binomial(r, 10, 0.9), 9, 0.9],
    ['binomial of many', (r: Rng) => binomial(r, 5000, 0.4), 2000, 1200],
    ['categorical', (r: Rng) => categorical(r, [1, 0, 3]), 1.5, 0.75],
  ])('%s has its mean and variance', (_, draw, centre, spread) => {
    const values = many(draw);
    expect(Math.abs(mean(values) - centre)).toBeLessThan(4 * Math.sqrt(spread / n));
    expect(variance(values) / spread).toBeGreaterThan(0.93);
    expect(variance(values) / spread).toBeLessThan(1.07);
  });

  it.each([
    ['normal', (r: Rng) => normal(r)],
    ['exponential', (r: Rng) => exponential(r)],
    ['bernoulli', (r: Rng) => bernoulli(r, 0.3)],
    ['integer', (r: Rng) => integer(r, 7)],
    ['poisson', (r: Rng) => poisson(r, 600)],
    ['binomial', (r: Rng) => binomial(r, 600, 0.01)],
    ['categorical', (r: Rng) => categorical(r, [1, 2])],
  ])('%s takes one number from the stream', (_, draw) => {
    const [a, b] = [rng(9), rng(9)];
    draw(a);
    b.u32();
    expect(a.u32()).toBe(b.u32());
  });

  it('rise with their parameter under common random numbers', () => {
    fc.assert(
      fc.property(seed, fc.double({ min: 0.1, max: 500, noNaN: true }), (s, level) => {
        expect(poisson(rng(s), level * 1.1)).toBeGreaterThanOrEqual(poisson(rng(s), level));
        expect(binomial(rng(s), 1000, level / 501)).toBeLessThanOrEqual(binomial(rng(s), 1000, (level + 1) / 501));
      }),
    );
  });

  it('by shuffling keep every element', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), seed, (items, s) => {
        const before = [...items];
        expect(shuffle(rng(s), items).toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(items).toEqual(before);
        expect(permutation(rng(s), 20).toSorted()).toEqual(Int32Array.from({ length: 20 }, (_, i) => i));
      }),
    );
  });

  it('without replacement are different and equally likely', () => {
    fc.assert(
      fc.property(seed, fc.nat(10), (s, k) => {
        expect(new Set(sample(rng(s), 10, k)).size).toBe(k);
      }),
    );
    const stream = rng(1, 'sets');
    const counts = new Float64Array(5);
    for (let i = 0; i < 5000; i++) for (const drawn of sample(stream, 5, 2)) counts[drawn]++;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(5000 * 0.4 * 0.6));
  });
});
