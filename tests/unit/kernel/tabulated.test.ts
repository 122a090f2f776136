import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial, categorical } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { chiSquaredSf } from '../../../simulations/lib/special/chiSquared.ts';
import { drawTabulated, tabulate, tabulateBinomial } from '../../../simulations/lib/tabulated.ts';
import { zipfShares } from '../../../simulations/lib/zipf.ts';
import { seed } from './arbitrary.ts';

describe('a tabulated distribution', () => {
  it('draws the same binomial numbers as the inverse distribution function', () => {
    const trials = fc.integer({ min: 0, max: 40_000 });
    const chance = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1e-5, 0.05, 0.5, 0.95, 1));
    fc.assert(
      fc.property(seed, trials, chance, (s, n, p) => {
        const [quick, slow] = [rng(s, 'draws'), rng(s, 'draws')];
        const table = tabulateBinomial(n, p);
        for (let i = 0; i < 50; i++) expect(drawTabulated(quick, table)).toBe(binomial(slow, n, p));
      }),
      { numRuns: 200 },
    );
  });

  it('draws the same categories as weighing them one by one, but never one of weight 0', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(seed, weights, (s, masses) => {
        fc.pre(masses.some((mass) => mass > 0));
        const [quick, slow] = [rng(s), rng(s)];
        const table = tabulate(masses, 3);
        for (let i = 0; i < 50; i++) expect(drawTabulated(quick, table) - 3).toBe(categorical(slow, masses));
      }),
    );
  });

  it('draws each of 5000 numbers in proportion to its mass', () => {
    const shares = zipfShares(5000, 0.5);
    const table = tabulate(shares);
    const chance = rng(3, 'draws');
    const counts = new Float64Array(50);
    const expected = new Float64Array(50);
    for (let i = 0; i < 5000; i++) expected[i % 50] += 40_000 * shares[i];
    for (let k = 0; k < 40_000; k++) counts[drawTabulated(chance, table) % 50]++;
    const distance = counts.reduce((sum, count, i) => sum + (count - expected[i]) ** 2 / expected[i], 0);
    expect(chiSquaredSf(distance, 49)).toBeGreaterThan(1e-4);
  });

  it('takes one number from the stream', () => {
    const [a, b] = [rng(9), rng(9)];
    drawTabulated(a, tabulateBinomial(600, 0.01));
    b.u32();
    expect(a.u32()).toBe(b.u32());
  });

  it('refuses masses that are none', () => {
    expect(() => tabulate([1, -1])).toThrow('got the mass -1 at 1');
    expect(() => tabulate([1, Number.NaN])).toThrow('got the mass NaN at 1');
    expect(() => tabulate([Infinity])).toThrow('got the mass Infinity at 0');
    expect(() => tabulate([0, 0])).toThrow('got 2 masses with sum 0');
    expect(() => tabulate([])).toThrow('got 0 masses with sum 0');
  });
});
