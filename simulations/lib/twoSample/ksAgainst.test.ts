import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kolmogorovSmirnov } from './kolmogorovSmirnov.ts';
import { ksAgainst } from './ksAgainst.ts';

// Few different values, so that there are ties within and between samples.
const sample = (max: number) =>
  fc.array(fc.oneof(fc.integer({ min: -4, max: 4 }), fc.double({ noNaN: true, min: -5, max: 5 })), {
    minLength: 1,
    maxLength: max,
  });

describe('ksAgainst', () => {
  it('says the same as the test of two samples, to the last bit', () => {
    fc.assert(
      fc.property(sample(60), fc.array(sample(40), { minLength: 1, maxLength: 3 }), (reference, samples) => {
        const test = ksAgainst(Float64Array.from(reference));
        for (const values of samples)
          expect(test(Float64Array.from(values))).toEqual(kolmogorovSmirnov(values, reference));
      }),
    );
  });

  it('refuses samples that are empty or not finite', () => {
    expect(() => ksAgainst(new Float64Array(0))).toThrow(/ksAgainst, reference/);
    const test = ksAgainst(Float64Array.of(1, 2));
    expect(() => test(Float64Array.of(Number.NaN))).toThrow(/ksAgainst, sample/);
  });
});
