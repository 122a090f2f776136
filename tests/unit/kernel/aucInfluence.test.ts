import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normals } from '../../../simulations/lib/draw.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { aucInfluence } from '../../../simulations/lib/metrics/aucInfluence.ts';
import { bootstrapAuc } from '../../../simulations/lib/resample/bootstrap.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { scored } from './arbitrary.ts';

describe('the influence of rows on the AUC', () => {
  it('comes with the very AUC, and sums to nothing', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const { auc: found, pull } = aucInfluence(y, score);
        expect(found).toBe(auc(y, score));
        expect(pull.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('gives the variance of DeLong, done by hand for five rows', () => {
    const { pull } = aucInfluence([1, 1, 0, 0, 0], [3, 1.5, 1, 2, 0]);
    // The positives win 3 and 2 of 3 pairs, the negatives lose 2, 1 and 2 of 2: the AUC is 5/6.
    const wins = [1, 2 / 3].map((share) => (share - 5 / 6) / 2);
    const losses = [1, 1 / 2, 1].map((share) => (share - 5 / 6) / 3);
    [...wins, ...losses].forEach((expected, i) => {
      expect(pull[i]).toBeCloseTo(expected, 14);
    });
  });

  it('summed within clusters agrees with a bootstrap of whole clusters', () => {
    const [size, clusters] = [6, 150];
    const shared = normals(rng(1, 'shared'), clusters);
    const own = normals(rng(1, 'own'), size * clusters);
    const noise = normals(rng(1, 'noise'), size * clusters);
    const cluster = Int32Array.from(own, (_, i) => Math.floor(i / size));
    const score = own.map((value, i) => value + shared[cluster[i]]);
    const y = Uint8Array.from(score, (value, i) => (value + 2 * shared[cluster[i]] + noise[i] > 0.5 ? 1 : 0));
    const sums = new Float64Array(clusters);
    aucInfluence(y, score).pull.forEach((pull, i) => {
      sums[cluster[i]] += pull;
    });
    const se = Math.sqrt(sums.reduce((sum, one) => sum + one * one, 0));
    const resampled = bootstrapAuc(y, score, { rng: rng(2), replicates: 1000, blocks: cluster }).se;
    // A thousand resamples know a standard error to a fortieth or so.
    expect(se / resampled).toBeGreaterThan(0.88);
    expect(se / resampled).toBeLessThan(1.12);
  });
});
