import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedAuc,
  expectedBrierScore,
  expectedConfusion,
  expectedLogLosses,
} from '../../../simulations/lib/calibration/expectedPerformance.ts';
import { isotonic } from '../../../simulations/lib/calibration/isotonic.ts';
import { platt } from '../../../simulations/lib/calibration/platt.ts';
import { reliability } from '../../../simulations/lib/calibration/reliability.ts';
import { bernoulli, normal } from '../../../simulations/lib/draw.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { brierScore } from '../../../simulations/lib/metrics/brierScore.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { forecast, type Scored, scored } from './arbitrary.ts';

const varied = scored.filter(({ score }) => Math.max(...score) - Math.min(...score) > 0.1);

describe('calibration', () => {
  it('by an isotonic fit rises, keeps the mean, and fits an increasing truth exactly', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const fitted = isotonic(score, y).apply(score);
        const total = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
        expect(total(fitted)).toBeCloseTo(total(y), 8);
        for (let i = 0; i < y.length; i++)
          for (let j = 0; j < y.length; j++) if (score[i] < score[j]) expect(fitted[i]).toBeLessThanOrEqual(fitted[j]);
        const truth = score.map((s) => 2 * s + 1);
        isotonic(score, truth)
          .apply(score)
          .forEach((value, i) => {
            expect(value).toBeCloseTo(truth[i], 9);
          });
      }),
    );
  });

  it('by an isotonic fit is never worse in squared error than any line that rises', () => {
    fc.assert(
      fc.property(scored, fc.double({ min: 0, max: 2, noNaN: true }), ({ y, score }, slope) => {
        const fitted = isotonic(score, y).apply(score);
        const loss = (of: (i: number) => number): number => y.reduce((sum, label, i) => sum + (label - of(i)) ** 2, 0);
        expect(loss((i) => fitted[i])).toBeLessThanOrEqual(loss((i) => 0.3 + slope * score[i]) + 1e-9);
      }),
    );
  });

  it("by Platt's sigmoid keeps the AUC, up or down, and the mean of its targets", () => {
    fc.assert(
      fc.property(varied, ({ y, score }: Scored) => {
        const { A, apply } = platt(y, score);
        const p = apply(score);
        const positives = y.reduce((a, b) => a + b, 0);
        const negatives = y.length - positives;
        const targets = (positives * (positives + 1)) / (positives + 2) + negatives / (negatives + 2);
        expect(p.reduce((a, b) => a + b, 0)).toBeCloseTo(targets, 6);
        for (let i = 0; i < y.length; i++)
          for (let j = 0; j < y.length; j++)
            if (score[i] < score[j]) expect(Math.sign(A) * (p[i] - p[j])).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('in reliability bins counts every row once, at its mean', () => {
    fc.assert(
      fc.property(forecast, fc.constantFrom<'width' | 'quantile'>('width', 'quantile'), ({ y, p }, by) => {
        const bins = reliability(y, p, { bins: 5, by });
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(y.length);
        const positives = bins.reduce((sum, bin) => sum + bin.count * bin.fractionPositive, 0);
        expect(positives).toBeCloseTo(
          y.reduce((a, b) => a + b, 0),
          9,
        );
      }),
    );
  });

  it('lets performance be told without labels', () => {
    const draw = rng(6, 'cbpe');
    const p = Array.from({ length: 20_000 }, () => 1 / (1 + Math.exp(1 - normal(draw))));
    const y = p.map((value) => bernoulli(draw, value));
    expect(expectedAuc(p)).toBeCloseTo(auc(y, p), 1);
    expect(Math.abs(expectedBrierScore(p) - brierScore(y, p))).toBeLessThan(0.01);
    const losses = expectedLogLosses(p);
    expect(Math.abs(losses.reduce((sum, loss) => sum + loss, 0) / p.length - logLoss(y, p))).toBeLessThan(0.02);
    const { tp, fp, fn, tn } = expectedConfusion(p);
    expect(tp + fp + fn + tn).toBeCloseTo(20_000, 6);
  });
});
