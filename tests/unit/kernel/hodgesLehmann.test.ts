import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { hodgesLehmann } from '../../../simulations/lib/twoSample/hodgesLehmann.ts';
import { mannWhitney, mannWhitneyP } from '../../../simulations/lib/twoSample/mannWhitney.ts';

const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 25 });

describe('the Hodges-Lehmann shift', () => {
  it('is the published one of the permeability of placentas', () => {
    // M. Hollander, D. Wolfe, Nonparametric Statistical Methods (1973), p. 69, which R gives for ?wilcox.test.
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    expect(hodgesLehmann(term, early).estimate).toBeCloseTo(0.305, 10);
  });

  it('moves with the first sample, turns round with the order, and lies within its interval', () => {
    fc.assert(
      fc.property(sample, sample, fc.integer({ min: -20, max: 20 }), (a, b, by) => {
        const { estimate, low, high } = hodgesLehmann(a, b);
        const moved = hodgesLehmann(
          a.map((value) => value + by),
          b,
        );
        const turned = hodgesLehmann(b, a);
        expect(moved.estimate).toBeCloseTo(estimate + by, 9);
        expect(turned.estimate).toBeCloseTo(-estimate, 9);
        expect(turned.low).toBeCloseTo(-high, 9);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
      }),
    );
  });

  it('has an interval of the shifts that the rank test does not reject', () => {
    for (let seed = 0; seed < 40; seed++) {
      const draw = rng(seed, 'samples');
      const a = Array.from({ length: 9 + (seed % 8) }, () => normal(draw, 0.5));
      const b = Array.from({ length: 11 }, () => normal(draw));
      const { low, high } = hodgesLehmann(a, b, 0.9);
      const p = (shift: number) =>
        mannWhitneyP(
          mannWhitney(
            a.map((value) => value - shift),
            b,
          ),
        );
      for (const [inside, outside] of [
        [low + 1e-9, low - 1e-9],
        [high - 1e-9, high + 1e-9],
      ]) {
        expect(p(inside)).toBeGreaterThan(0.1);
        expect(p(outside)).toBeLessThanOrEqual(0.1);
      }
    }
  });

  it('has no finite interval where the samples are too small for the confidence', () => {
    expect(hodgesLehmann([1, 2], [3, 4], 0.98)).toEqual({ estimate: -2, low: -Infinity, high: Infinity });
  });

  it('refuses empty samples, values that are no numbers, and a confidence of 0 or 1', () => {
    expect(() => hodgesLehmann([], [1])).toThrow(/first sample: got no values/);
    expect(() => hodgesLehmann([1], [Number.NaN])).toThrow(/second sample: got NaN/);
    for (const confidence of [0, 1, Number.NaN])
      expect(() => hodgesLehmann([1], [1], confidence)).toThrow(/got confidence/);
  });
});
