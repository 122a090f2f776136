import { describe, expect, it } from 'vitest';
import { drawCleanParcels, interceptOf } from '../../../simulations/lib/cleanParcels.ts';
import { drawParcels } from '../../../simulations/lib/parcels.ts';
import { mean } from '../../../simulations/lib/resample/moments.ts';

describe('the clean parcel world', () => {
  it('is the parcel world without its shippers, routes and shocks', () => {
    const quiet = { seed: 5, sigmaShipper: 0, sigmaRoute: 0, sigmaZ: 0, phi: 0, days: 1 };
    const period = { name: 'past', firstDay: 0, days: 1, parcelsPerDay: 300, newShippers: 0 };
    const clean = drawCleanParcels(5, 'past', 300, -1.4);
    const { distance, late, probability } = drawParcels(quiet, period);
    expect(clean.distance).toEqual(distance);
    expect(clean.late).toEqual(late);
    clean.probability.forEach((p, i) => {
      expect(p).toBeCloseTo(probability[i], 12);
    });
  });

  it('has the late share that its intercept was asked for, within four standard errors of 200,000 parcels', () => {
    for (const share of [0.01, 0.25, 0.5]) {
      const { probability } = drawCleanParcels(3, 'many', 200_000, interceptOf(share));
      expect(Math.abs(mean(probability) - share)).toBeLessThan(4 * (0.25 / Math.sqrt(200_000)));
    }
  });

  it('has the intercept that a numerical integral in scipy gives for a quarter', () => {
    expect(interceptOf(0.25)).toBeCloseTo(-1.4236551739, 9);
  });

  it('begins with the shorter table when it is longer', () => {
    const [short, long] = [50, 80].map((n) => drawCleanParcels(2, 'past', n, -1));
    expect(long.late.slice(0, 50)).toEqual(short.late);
    long.columns.forEach((column, j) => {
      expect(column.slice(0, 50)).toEqual(short.columns[j]);
    });
  });
});
