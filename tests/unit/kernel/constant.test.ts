import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardise } from '../../../simulations/lib/encode/standardise.ts';
import { rSquared } from '../../../simulations/lib/metrics/regression.ts';
import { bcaInterval } from '../../../simulations/lib/resample/intervals.ts';
import { deviations, isConstant, skewness, variance } from '../../../simulations/lib/resample/moments.ts';
import { mannWhitney } from '../../../simulations/lib/twoSample/mannWhitney.ts';
import './arbitrary.ts';

/** Lists of one value, whose mean is a last digit off as often as not. */
const constants = Array.from({ length: 500 }, (_, k) => (k + 1) / 7).flatMap((value) =>
  [7, 100, 1000].map((n) => new Array<number>(n).fill(value)),
);

describe('a list of equal values', () => {
  it('has no skewness and is not explained', () => {
    for (const list of [...constants, new Array<number>(300).fill(3075.3), new Array<number>(100).fill(1.01)]) {
      expect(() => skewness(list)).toThrow(/that vary/);
      const elsewhere = list.map((value) => value + 1);
      expect(() => rSquared(list, elsewhere)).toThrow(/equal values of y/);
    }
    expect(() => rSquared(new Array<number>(10).fill(0.1), new Array<number>(10).fill(0.2))).toThrow(RangeError);
  });

  it('has the variance 0, and the scale 1', () => {
    for (const list of constants) {
      expect(variance(list)).toBe(0);
      expect(standardise([Float64Array.from(list)]).scale[0]).toBe(1);
    }
  });

  it('accelerates no interval', () => {
    for (const list of constants) expect(bcaInterval([1, 2, 3, 4, 5], 3, list).acceleration).toBe(0);
  });

  it('has a spread of ranks of 0, however long it is', () => {
    for (const n of [2, 10, 1000, 100_003]) expect(mannWhitney(new Float64Array(n).fill(0.1), [0.1]).sd).toBe(0);
  });
});

describe('a list that hardly varies', () => {
  it('is described with all its digits', () => {
    // Exact fractions of the very numbers, in Python.
    const next = 3075.3 + 2 ** -41;
    expect(next).toBeGreaterThan(3075.3);
    expect(skewness([next, ...new Array<number>(299).fill(3075.3)])).toBeCloseTo(17.233784972594606, 10);
    const y = [1e8, 1e8, 1e8 + 3e-8, 1e8 + 1e-7];
    expect(rSquared(y, [1e8, 1e8, 1e8, 1e8])).toBeCloseTo(-0.6183206106870229, 12);
    expect(skewness([1e-170, 2e-170, 5e-170])).toBeCloseTo(0.528004979218188, 12);
  });

  it('has the skewness and the share explained of the same list anywhere', () => {
    const list = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(list, fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.integer({ min: -20, max: 0 }), (a, at, e) => {
        const unit = 2 ** e;
        const moved = a.map((value) => (value + at) * unit);
        expect(skewness(moved)).toBeCloseTo(skewness(a), 8);
        const flat = a.map(() => 3);
        expect(
          rSquared(
            moved,
            flat.map((value) => (value + at) * unit),
          ),
        ).toBeCloseTo(rSquared(a, flat), 8);
      }),
    );
  });
});

describe('deviations', () => {
  it('sum to 0, and are 0 where nothing varies', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const sum = deviations(values).reduce((total, value) => total + value, 0);
        expect(Math.abs(sum)).toBeLessThan(1e-6);
      }),
    );
    for (const list of constants) expect(deviations(list).every((value) => value === 0)).toBe(true);
    expect(isConstant([])).toBe(true);
    expect(isConstant([1, 1, 1 + 2 ** -52])).toBe(false);
  });
});
