import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulli, integer } from '../../../simulations/lib/draw.ts';
import { standardise } from '../../../simulations/lib/encode/standardise.ts';
import { outOfFoldEncoding, targetEncoding } from '../../../simulations/lib/encode/targetEncoding.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { mean, standardDeviation } from '../../../simulations/lib/resample/moments.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { seed, value } from './arbitrary.ts';

const column = fc.array(value, { minLength: 20, maxLength: 20 });
const train = Array.from({ length: 12 }, (_, i) => i);

describe('encoders', () => {
  it('never see the rows they were not given', () => {
    fc.assert(
      fc.property(column, column, (a, b) => {
        const other = a.map((v, i) => (i < train.length ? v : b[i]));
        const fit = (values: number[]) => standardise([Float64Array.from(values)], train);
        expect([fit(other).mean, fit(other).scale]).toEqual([fit(a).mean, fit(a).scale]);
        const ids = a.map((v) => Math.round(v) % 3);
        const encode = (y: number[]) => targetEncoding(ids, y, { rows: train });
        expect([encode(other).prior, ...encode(other).values]).toEqual([encode(a).prior, ...encode(a).values]);
      }),
    );
  });

  it('standardise to mean 0 and standard deviation 1, or leave a constant at 0', () => {
    fc.assert(
      fc.property(column, (values) => {
        const columns = [Float64Array.from(values), new Float64Array(20).fill(3.3)];
        const [scaled, constant] = standardise(columns).apply(columns);
        expect(Math.max(...constant.map(Math.abs))).toBeLessThan(1e-9);
        if (standardDeviation(values) < 1e-3) return;
        expect(mean(scaled)).toBeCloseTo(0, 9);
        expect(standardDeviation(scaled, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('encode a category between its own mean and the prior, and an unknown one as the prior', () => {
    fc.assert(
      fc.property(column, fc.double({ min: 0, max: 50, noNaN: true }), (y, m) => {
        const ids = y.map((_, i) => i % 4);
        const { prior, values, apply } = targetEncoding(ids, y, { m });
        for (const [id, encoded] of values) {
          const own = mean(y.filter((_, i) => ids[i] === id));
          expect(encoded).toBeGreaterThanOrEqual(Math.min(own, prior) - 1e-9);
          expect(encoded).toBeLessThanOrEqual(Math.max(own, prior) + 1e-9);
        }
        expect(apply([99])[0]).toBe(prior);
      }),
    );
  });

  it('out of fold do not tell a row its own target', () => {
    fc.assert(
      fc.property(column, seed, fc.nat(19), (y, s, row) => {
        const ids = y.map((_, i) => i % 4);
        const changed = y.with(row, y[row] + 100);
        const before = outOfFoldEncoding(ids, y, { rng: rng(s) });
        const after = outOfFoldEncoding(ids, changed, { rng: rng(s) });
        expect(after[row]).toBe(before[row]);
      }),
    );
  });

  it('out of fold never see the rows they were not given either', () => {
    fc.assert(
      fc.property(column, column, seed, (y, other, s) => {
        const ids = y.map((_, i) => i % 4);
        const changed = y.map((v, i) => (i < train.length ? v : other[i]));
        const encode = (targets: number[]) => outOfFoldEncoding(ids, targets, { rng: rng(s), rows: train, folds: 3 });
        expect(encode(changed)).toEqual(encode(y));
      }),
    );
  });

  it('find signal in noise when fitted on the rows they encode, and none out of fold', () => {
    const draw = rng(2, 'noise');
    const ids = Array.from({ length: 2000 }, () => integer(draw, 300));
    const y = ids.map(() => bernoulli(draw, 0.3));
    expect(auc(y, targetEncoding(ids, y).apply(ids))).toBeGreaterThan(0.65);
    expect(auc(y, outOfFoldEncoding(ids, y, { rng: draw }))).toBeLessThan(0.53);
  });
});
