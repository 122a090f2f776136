import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquaredSf } from '../../../simulations/lib/special/chiSquared.ts';
import { stickyTicket } from '../../../simulations/lib/stickyTicket.ts';
import { zipfShares } from '../../../simulations/lib/zipf.ts';

/** The p-value of counts against expected ones. */
function fit(counts: readonly number[], expected: readonly number[]): number {
  const distance = counts.reduce((sum, count, i) => sum + (count - expected[i]) ** 2 / expected[i], 0);
  return chiSquaredSf(distance, counts.length - 1);
}

function histogram(places: readonly number[], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const place of places) counts[Math.floor(place * bins)]++;
  return counts;
}

describe('a sticky ticket', () => {
  const units = Array.from({ length: 20_000 }, (_, unit) => unit);

  it('is the same for the same unit and salt', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (unit, salt) => {
        expect(stickyTicket(unit, salt)).toBe(stickyTicket(unit, salt));
        expect(stickyTicket(unit, salt)).toBeGreaterThanOrEqual(0);
        expect(stickyTicket(unit, salt)).toBeLessThan(1);
      }),
    );
  });

  it.each([0, 1, 2, 4294967295])('spreads neighbouring units evenly under salt %i', (salt) => {
    const places = units.map((unit) => stickyTicket(unit, salt));
    expect(fit(histogram(places, 100), new Array<number>(100).fill(200))).toBeGreaterThan(1e-4);
    expect(new Set(places).size).toBe(units.length);
  });

  it('deals units anew under another salt: who is in the first tenth says nothing of it', () => {
    for (const [first, second] of [
      [0, 1],
      [1, 2],
      [7, 4_000_000_000],
    ]) {
      const inside = units.filter((unit) => stickyTicket(unit, first) < 0.1);
      const share = inside.filter((unit) => stickyTicket(unit, second) < 0.1).length / inside.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / inside.length));
    }
  });
});

describe('shares by Zipf’s law', () => {
  it('sum to 1 and fall as the rank to the power', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 3, noNaN: true }), (n, exponent) => {
        const shares = zipfShares(n, exponent);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        shares.forEach((share, i) => {
          expect(share * (i + 1) ** exponent).toBeCloseTo(shares[0], 10);
        });
      }),
    );
  });

  it('are equal with exponent 0', () => {
    expect(Array.from(zipfShares(4, 0))).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it('need a whole number of ranks', () => {
    for (const n of [0, -1, 1.5, Number.NaN]) expect(() => zipfShares(n, 1)).toThrow(/zipfShares: got n/);
    expect(() => zipfShares(3, Infinity)).toThrow(/exponent/);
  });
});
