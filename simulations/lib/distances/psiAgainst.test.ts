import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psi } from './psi.ts';
import { psiAgainst } from './psiAgainst.ts';

const sample = fc.array(fc.double({ noNaN: true, min: -5, max: 5 }), { minLength: 2, maxLength: 60 });

describe('psiAgainst', () => {
  it('says the same as the index of two samples, to the last bit', () => {
    fc.assert(
      fc.property(sample, sample, (reference, current) => {
        const against = psiAgainst(reference);
        const known = psi(reference, current);
        expect(against.of(current)).toBe(known.psi);
        expect(against.bins).toBe(known.reference.length);
      }),
    );
  });
});
