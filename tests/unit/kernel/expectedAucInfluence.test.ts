import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCleanParcels } from '../../../simulations/lib/cleanParcels.ts';
import { aucInfluence } from '../../../simulations/lib/metrics/aucInfluence.ts';
import { expectedAuc } from '../../../simulations/lib/metrics/expectedAuc.ts';
import { expectedAucInfluence } from '../../../simulations/lib/metrics/expectedAucInfluence.ts';
import { summarise } from '../../../simulations/lib/replicate.ts';
import { scored } from './arbitrary.ts';

describe('the influence of rows on the expected AUC', () => {
  it('is that on the AUC where every chance is 0 or 1, and sums to nothing', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const found = expectedAucInfluence(y, score);
        const { auc, pull } = aucInfluence(y, score);
        expect(found.auc).toBeCloseTo(auc, 12);
        pull.forEach((own, i) => {
          expect(found.pull[i]).toBeCloseTo(own, 12);
        });
        expect(found.pull.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 12);
      }),
    );
  });

  it('comes with the expected AUC, and says how much two scores move against each other from sample to sample', () => {
    const drawn = Array.from({ length: 300 }, (_, seed) => {
      const { probability, distance, weight } = drawCleanParcels(seed, 'rows', 300, -1.4);
      const [one, other] = [distance, weight].map((score) => expectedAucInfluence(probability, score));
      expect(one.auc).toBeCloseTo(expectedAuc(probability, distance), 12);
      const squares = one.pull.reduce((sum, pull, i) => sum + (pull - other.pull[i]) ** 2, 0);
      return { lead: one.auc - other.auc, variance: squares };
    });
    const { sd } = summarise(drawn.map(({ lead }) => lead));
    const promised = Math.sqrt(summarise(drawn.map(({ variance }) => variance)).mean);
    // Three hundred samples know a standard deviation to a 24th.
    expect(promised / sd).toBeGreaterThan(0.85);
    expect(promised / sd).toBeLessThan(1.15);
  });
});
