import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulli, normal, normals } from '../../../simulations/lib/draw.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { bootstrapAuc, bootstrapMean } from '../../../simulations/lib/resample/bootstrap.ts';
import { basicInterval, percentileInterval } from '../../../simulations/lib/resample/intervals.ts';
import {
  mean,
  medianAbsoluteDeviation,
  standardDeviation,
  variance,
} from '../../../simulations/lib/resample/moments.ts';
import { median, quantile, quantiles, quantileType1 } from '../../../simulations/lib/resample/quantile.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { sample, scored, seed, share } from './arbitrary.ts';

describe('quantiles', () => {
  it('do not depend on the order of the values, which they leave alone', () => {
    fc.assert(
      fc.property(sample, share, (values, p) => {
        const before = [...values];
        const sorted = values.toSorted((a, b) => a - b);
        expect(quantile(values, p)).toBe(quantile(sorted, p));
        expect(quantileType1(values, p)).toBe(quantileType1(sorted, p));
        expect(values).toEqual(before);
      }),
    );
  });

  it('rise with p from the smallest to the largest value', () => {
    fc.assert(
      fc.property(sample, share, share, (values, p, q) => {
        const [low, a, b, high] = quantiles(values, [0, Math.min(p, q), Math.max(p, q), 1]);
        expect(low).toBe(Math.min(...values));
        expect(high).toBe(Math.max(...values));
        expect(a).toBeGreaterThanOrEqual(low);
        expect(b).toBeGreaterThanOrEqual(a);
        expect(high).toBeGreaterThanOrEqual(b);
      }),
    );
  });

  it('of type 1 are the smallest value that a share p does not exceed', () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0.001, max: 1, noNaN: true }), (values, p) => {
        const found = quantileType1(values, p);
        const upTo = (x: number): number => values.filter((v) => v <= x).length / values.length;
        expect(upTo(found)).toBeGreaterThanOrEqual(p - 1e-12);
        for (const v of values) if (v < found) expect(upTo(v)).toBeLessThan(p);
      }),
    );
  });

  it('turn round with the values', () => {
    fc.assert(
      fc.property(sample, (values) => {
        expect(median(values.map((v) => -v))).toBeCloseTo(-median(values), 9);
      }),
    );
  });
});

describe('moments', () => {
  it('move with the values and scale with them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 40 }), (values) => {
        const moved = values.map((v) => 2 * v + 5);
        expect(mean(moved)).toBeCloseTo(2 * mean(values) + 5, 9);
        expect(variance(moved)).toBeCloseTo(4 * variance(values), 7);
        expect(standardDeviation(moved, 0)).toBeCloseTo(2 * standardDeviation(values, 0), 9);
        expect(medianAbsoluteDeviation(moved)).toBeCloseTo(2 * medianAbsoluteDeviation(values), 9);
      }),
    );
  });
});

describe('the bootstrap', () => {
  it('gives the same interval for the same stream, and around the estimate', () => {
    fc.assert(
      fc.property(scored, seed, ({ y, score }, s) => {
        const one = bootstrapAuc(y, score, { rng: rng(s), replicates: 40 });
        expect(bootstrapAuc(y, score, { rng: rng(s), replicates: 40 })).toEqual(one);
        expect(one.estimate).toBe(auc(y, score));
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.low).toBeLessThanOrEqual(one.high);
        expect(one.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it('covers the true AUC in about 95 of 100 samples', () => {
    let covered = 0;
    for (let s = 0; s < 300; s++) {
      const draw = rng(s, 'coverage');
      const y = Array.from({ length: 200 }, () => bernoulli(draw, 0.4));
      const score = y.map((label) => normal(draw, label));
      const { low, high } = bootstrapAuc(y, score, { rng: draw, replicates: 200 });
      // Two normal scores one standard deviation apart: the AUC is P(Z < 1 / sqrt 2).
      if (low <= 0.76025 && 0.76025 <= high) covered++;
    }
    expect(covered / 300).toBeGreaterThan(0.9);
    expect(covered / 300).toBeLessThan(0.985);
  });

  it('is wider by block where rows of a block share their luck', () => {
    const draw = rng(3, 'blocks');
    const blocks = Array.from({ length: 600 }, (_, i) => Math.floor(i / 20));
    const shocks = normals(draw, 30);
    const values = blocks.map((block) => shocks[block] + 0.3 * normal(draw));
    const byRow = bootstrapMean(values, { rng: rng(1) });
    const byBlock = bootstrapMean(values, { rng: rng(1), blocks });
    expect(byBlock.se).toBeGreaterThan(3 * byRow.se);
    expect(byBlock.estimate).toBe(byRow.estimate);
  });

  it('is the same by row as by blocks of one row, up to luck', () => {
    const draw = rng(4, 'rows');
    const y = Array.from({ length: 400 }, () => bernoulli(draw, 0.5));
    const score = y.map((label) => normal(draw, label));
    const byRow = bootstrapAuc(y, score, { rng: rng(1), replicates: 2000 });
    const byBlock = bootstrapAuc(y, score, { rng: rng(2), replicates: 2000, blocks: y.map((_, i) => i) });
    expect(byBlock.se / byRow.se).toBeGreaterThan(0.9);
    expect(byBlock.se / byRow.se).toBeLessThan(1.1);
  });

  it('reflects the percentile interval at the estimate for the basic one', () => {
    fc.assert(
      fc.property(sample, (replicates) => {
        const { low, high } = percentileInterval(replicates);
        const basic = basicInterval(replicates, 1);
        expect(basic.low).toBeCloseTo(2 - high, 9);
        expect(basic.high).toBeCloseTo(2 - low, 9);
      }),
    );
  });
});
