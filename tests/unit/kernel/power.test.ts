import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenH, powerAt, sampleSize, sampleSizeArcsine } from '../../../simulations/lib/power/twoProportions.ts';
import { inner } from './arbitrary.ts';

const comparison = fc
  .record({
    p1: inner,
    p2: inner,
    alpha: fc.double({ min: 1e-12, max: 0.5, noNaN: true }),
    ratio: fc.double({ min: 0.05, max: 20, noNaN: true }),
  })
  .filter(({ p1, p2 }) => Math.abs(p1 - p2) > 1e-4);

describe('the size of an experiment', () => {
  it('is refused for a power that any size has', () => {
    for (const size of [sampleSize, sampleSizeArcsine])
      for (const power of [0.05, 0.04, 0.025, 0.02, 0.01, 0.001, 1e-9])
        expect(() => size({ p1: 0.1, p2: 0.12, power })).toThrow(/needs more than 0.05/);
    expect(() => sampleSize({ p1: 0.1, p2: 0.12, alpha: 0.2, power: 0.2 })).toThrow(/power = 0.2/);
  });

  it('is refused below the power that next to no data has, where the larger sample varies more', () => {
    const lopsided = { p1: 0.001, p2: 0.4, ratio: 0.01 };
    expect(powerAt(1e-9, lopsided)).toBeCloseTo(0.7777982450967972, 9);
    expect(() => sampleSize({ ...lopsided, power: 0.7 })).toThrow(/needs more than 0.777/);
    expect(sampleSize({ ...lopsided, power: 0.8 })).toBeGreaterThan(0);
  });

  it('rises with the power, or is refused', () => {
    const power = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    for (const size of [sampleSize, sampleSizeArcsine])
      fc.assert(
        fc.property(comparison, power, power, (of, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const ask = (wanted: number) => {
            try {
              return size({ ...of, power: wanted });
            } catch (error) {
              expect(String(error)).toMatch(/RangeError: sampleSize\w*: got power = .+, needs more than/);
              return 0;
            }
          };
          expect(ask(more)).toBeGreaterThanOrEqual(ask(less));
        }),
      );
  });

  it('has the power that was asked for, but for the other tail', () => {
    const power = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(comparison, power, (of, wanted) => {
        fc.pre(of.ratio > 0.5 && of.ratio < 2 && of.alpha < 0.1);
        const found = powerAt(sampleSize({ ...of, power: wanted }), of);
        expect(found).toBeGreaterThanOrEqual(wanted - 1e-9);
        expect(found).toBeLessThan(wanted + 0.01);
      }),
    );
  });

  it('keeps its digits at a level near 0', () => {
    // The textbook formula in Python with scipy.stats.norm.isf(alpha / 2).
    expect(sampleSize({ p1: 0.1, p2: 0.12, alpha: 1e-20 }) / 50700.51826048274).toBeCloseTo(1, 12);
    expect(sampleSize({ p1: 0.1, p2: 0.12, alpha: 1e-17, power: 0.5, ratio: 2 }) / 27701.966834416136).toBeCloseTo(
      1,
      12,
    );
    expect(sampleSize({ p1: 0.1, p2: 0.12, power: 0.06 })).toBeCloseTo(80.68112284574308, 9);
  });

  it('is refused where no number is large enough, and finite between neighbouring shares', () => {
    expect(() => sampleSize({ p1: 1e-320, p2: 2e-320 })).toThrow(/that a finite sample can show/);
    const near = { p1: 0.5, p2: 0.5 + 2 ** -53 };
    for (const size of [sampleSize, sampleSizeArcsine]) expect(size(near)).toBeGreaterThan(1e30);
    expect(sampleSizeArcsine(near) / sampleSize(near)).toBeCloseTo(1, 4);
  });
});

describe("Cohen's h", () => {
  it('is the difference of two angles, and keeps its digits where they are nearly equal', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (p, q) => {
        const angle = (of: number) => 2 * Math.asin(Math.sqrt(of));
        expect(cohenH(p, q)).toBeCloseTo(angle(p) - angle(q), 7);
        expect(cohenH(p, q)).toBeCloseTo(-cohenH(q, p), 12);
      }),
    );
    expect(cohenH(0, 1)).toBeCloseTo(-Math.PI, 14);
    expect(cohenH(0.3, 0.3)).toBe(0);
    // dh = dp / sqrt(p (1 - p))
    expect(cohenH(0.5 + 2 ** -50, 0.5) / 2 ** -49).toBeCloseTo(1, 12);
  });
});
