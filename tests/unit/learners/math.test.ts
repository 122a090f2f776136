import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, exp, expm1, log, log1p, pow, sin, tanh } from '../../../simulations/lib/math.ts';
import * as exact from './exactMath.ts';

const runs = { numRuns: 400 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the functions that replace the members of Math', () => {
  it('gives exp within 1 unit in the last place', () => {
    fc.assert(
      fc.property(fc.oneof(between(-745, 709.7), between(-1, 1), between(-40, 40)), (x) => {
        expect(exact.unitsOff(exp(x), exact.exp(x))).toBeLessThan(1);
      }),
      runs,
    );
  });

  it('gives log within 1 unit in the last place, also of subnormal numbers', () => {
    fc.assert(
      fc.property(fc.oneof(between(5e-324, 1e-307), between(0.5, 2), between(1e-3, 1e3), between(1, 1.7e308)), (x) => {
        expect(exact.unitsOff(log(x), exact.log(x))).toBeLessThan(1);
      }),
      runs,
    );
  });

  it('gives log1p and expm1 within 2 units in the last place', () => {
    fc.assert(
      fc.property(fc.oneof(between(-0.999, 5), between(-1e-6, 1e-6)), (x) => {
        expect(exact.unitsOff(log1p(x), exact.log1p(x))).toBeLessThan(2);
        expect(exact.unitsOff(expm1(x), exact.expm1(x))).toBeLessThan(2);
      }),
      runs,
    );
  });

  it('gives pow within 1 unit in the last place', () => {
    fc.assert(
      fc.property(fc.oneof(between(1e-3, 1e3), between(0.99, 1.01)), between(-90, 90), (x, y) => {
        expect(exact.unitsOff(pow(x, y), exact.pow(x, y))).toBeLessThan(1);
      }),
      runs,
    );
  });

  it('gives sin and cos within 1 unit in the last place', () => {
    fc.assert(
      fc.property(fc.oneof(between(-4, 4), between(-1e4, 1e4), between(-1.6e6, 1.6e6)), (x) => {
        expect(exact.unitsOff(sin(x), exact.sin(x))).toBeLessThan(1);
        expect(exact.unitsOff(cos(x), exact.cos(x))).toBeLessThan(1);
      }),
      runs,
    );
  });

  it('gives tanh within 3 units in the last place', () => {
    fc.assert(
      fc.property(between(-25, 25), (x) => {
        expect(exact.unitsOff(tanh(x), exact.tanh(x))).toBeLessThan(3);
      }),
      runs,
    );
  });

  it('takes the values that are known without computing', () => {
    expect([exp(0), exp(-0), exp(1), exp(Infinity), exp(-Infinity)]).toEqual([1, 1, Math.E, Infinity, 0]);
    expect([exp(709.782712893384), exp(709.7827128933841)]).toEqual([1.7976931348622732e308, Infinity]);
    expect([exp(-745.1332191019411), exp(-745.1332191019412), exp(-708.5)]).toEqual([
      5e-324, 0, 2.006132305331306e-308,
    ]);
    expect([log(1), log(0), log(-0), log(Infinity), log(5e-324)]).toEqual([
      0,
      -Infinity,
      -Infinity,
      Infinity,
      -744.4400719213812,
    ]);
    expect([log(Math.E), log(2), log(10)]).toEqual([1, Math.LN2, Math.LN10]);
    expect([log1p(-1), log1p(Infinity), log1p(1e-300), expm1(-Infinity), expm1(Infinity), expm1(1e-300)]).toEqual([
      -Infinity,
      Infinity,
      1e-300,
      -1,
      Infinity,
      1e-300,
    ]);
    expect([tanh(Infinity), tanh(-Infinity), tanh(30), cos(0), sin(0)]).toEqual([1, -1, 1, 1, 0]);
    for (const f of [log1p, expm1, tanh, sin]) expect(f(-0)).toBe(-0);
  });

  it('is NaN where there is no value, and only there', () => {
    for (const f of [exp, log, log1p, expm1, tanh, sin, cos]) expect(f(NaN)).toBeNaN();
    for (const x of [-1, -Infinity, -5e-324]) expect(log(x)).toBeNaN();
    expect([log1p(-1.5), sin(Infinity), cos(-Infinity)]).toEqual([NaN, NaN, NaN]);
  });

  it('refuses angles that it could not reduce without losing digits', () => {
    expect(() => sin(1e7)).toThrow('1647099');
  });

  it('treats the special cases of pow as Math.pow does', () => {
    const values = [
      0,
      -0,
      1,
      -1,
      2,
      -2,
      3,
      0.5,
      -0.5,
      2.5,
      -2.5,
      Infinity,
      -Infinity,
      NaN,
      1e300,
      5e-324,
      2 ** 53,
      2 ** 53 - 1,
    ];
    for (const x of values) {
      for (const y of values) {
        const wanted = x ** y;
        // Whole and special values must be equal; the engine's own last digit of the others is not to be relied on.
        if (!(Math.abs(wanted) < Infinity) || Number.isInteger(wanted))
          expect([x, y, pow(x, y)]).toEqual([x, y, wanted]);
        else expect(Math.abs(pow(x, y) / wanted - 1)).toBeLessThan(3e-16);
      }
    }
  });

  it('never falls where it must rise', () => {
    fc.assert(
      fc.property(between(-700, 700), between(0, 1e-9), (x, step) => {
        expect(exp(x + step)).toBeGreaterThanOrEqual(exp(x));
        const y = Math.abs(x) + 1e-9;
        expect(log(y + step)).toBeGreaterThanOrEqual(log(y));
      }),
      runs,
    );
  });
});
