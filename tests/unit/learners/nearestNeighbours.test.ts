import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNeighbours } from '../../../simulations/lib/learners/nearestNeighbours.ts';
import { world } from './world.ts';

describe('nearest neighbours', () => {
  it('are those that sorting all distances gives, the first of equals first', () => {
    const point = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 40 }),
        point,
        fc.integer({ min: 1, max: 40 }),
        (rows, at, most) => {
          const X = [0, 1].map((j) => Float64Array.from(rows, (row) => row[j]));
          const k = Math.min(most, rows.length);
          const distance = (i: number) => (rows[i][0] - at[0]) ** 2 + (rows[i][1] - at[1]) ** 2;
          const sorted = rows.map((_, i) => i).sort((a, b) => distance(a) - distance(b) || a - b);
          const fit = nearestNeighbours(
            X,
            rows.map((_, i) => i % 2),
            { k },
          );
          const query = at.map((value) => Float64Array.of(value));
          expect(Array.from(fit.neighbours(query))).toEqual(sorted.slice(0, k));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('give the base rate when all are asked, and the own label when one is', () => {
    const { X, y } = world(80, 3, 1);
    const rate = y.reduce((sum, label) => sum + label, 0) / 80;
    for (const p of nearestNeighbours(X, y, { k: 80 }).probabilities(X)) expect(p).toBeCloseTo(rate, 12);
    expect(Array.from(nearestNeighbours(X, y, { k: 1 }).probabilities(X))).toEqual(Array.from(y));
  });

  it('survive distances that overflow', () => {
    const X = [Float64Array.of(-1e300, 0, 1e300)];
    const fit = nearestNeighbours(X, [0, 1, 1], { k: 2 });
    expect(Array.from(fit.neighbours([Float64Array.of(1e300)]))).toEqual([2, 0]);
  });
});
