import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platt } from '../../../simulations/lib/calibration/platt.ts';
import { medianAbsoluteDeviation } from '../../../simulations/lib/resample/moments.ts';
import { median, quantile, quantiles } from '../../../simulations/lib/resample/quantile.ts';
import { eventProcess } from '../../../simulations/lib/sequential/eventProcess.ts';
import { value } from './arbitrary.ts';

const open = fc.array(fc.oneof(value, fc.constantFrom(Infinity, -Infinity)), { minLength: 1, maxLength: 30 });
const upwards = fc.array(fc.oneof(value, fc.constant(Infinity)), { minLength: 1, maxLength: 30 });
const rising = (a: number, b: number): number => (a < b ? -1 : Number(a > b));

describe('a quantile beside an infinite value', () => {
  it('is the value at its position, where that is a whole number', () => {
    expect(median([Infinity, 5, 4])).toBe(5);
    expect(median([-Infinity, 5, 4])).toBe(4);
    expect(quantile([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, Infinity], 0.9)).toBe(19);
    expect(quantile([-Infinity, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 0.1)).toBe(11);
    fc.assert(
      fc.property(open, fc.nat(29), (values, k) => {
        const place = k % values.length;
        const p = values.length === 1 ? 0 : place / (values.length - 1);
        const [found, wanted] = [quantile(values, p), values.toSorted(rising)[place]];
        // The position may be a last digit off, which a finite neighbour shows and an infinite one must not.
        if (Number.isFinite(wanted)) expect(found).toBeCloseTo(wanted, 9);
        else expect(found).toBe(wanted);
      }),
    );
  });

  it('is infinite between a finite value and an infinite one', () => {
    expect(quantile([1, Infinity], 0.5)).toBe(Infinity);
    expect(quantile([-Infinity, 1], 0.5)).toBe(-Infinity);
    expect(quantiles([-Infinity, 0, 4, Infinity], [0.1, 0.5, 0.9])).toEqual([-Infinity, 2, Infinity]);
  });

  it('is never NaN, and rises with p', () => {
    fc.assert(
      fc.property(upwards, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }), (values, ps) => {
        const found = quantiles(values, ps.toSorted(rising));
        expect(found).not.toContain(Number.NaN);
        for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThanOrEqual(found[i - 1] - 1e-9);
      }),
    );
  });

  it('is refused between the two infinities, where no number is nearer', () => {
    expect(() => median([-Infinity, Infinity])).toThrow(/between -Infinity and Infinity, needs/);
    expect(median([-Infinity, 3, Infinity])).toBe(3);
  });

  it('is finite between numbers whose distance is not', () => {
    expect(quantile([-1.7e308, 1.7e308], 0.5)).toBe(0);
    expect(quantile([-1.7e308, 1.7e308], 0.25) / 1e308).toBeCloseTo(-0.85, 12);
  });
});

describe('infinite values elsewhere', () => {
  it('are no distance apart from each other in the median deviation', () => {
    expect(medianAbsoluteDeviation([4, 5, Infinity])).toBe(1);
    expect(medianAbsoluteDeviation([1, Infinity, Infinity])).toBe(0);
    expect(medianAbsoluteDeviation([1, 2, 3, Infinity, Infinity])).toBe(2);
  });

  it('get the base rate from a sigmoid that found nothing in the score', () => {
    const fit = platt([0, 1, 0, 1], [1, 1, 2, 2]);
    expect(fit.A).toBeCloseTo(0, 15);
    for (const p of fit.apply([-Infinity, 0, Infinity])) expect(p).toBeCloseTo(0.5, 12);
  });

  it('come from no odds, however small', () => {
    const next = eventProcess([1e-17, 2]);
    expect(next({ n: 10, x: 0, controlN: 0, controlX: 0 })).toBe(0);
    expect(next({ n: 10, x: 3, controlN: 0, controlX: 0 })).toBeCloseTo(0, 10);
  });
});
