import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { brierScore } from '../../../simulations/lib/metrics/brierScore.ts';
import { calibrationError } from '../../../simulations/lib/metrics/calibrationError.ts';
import { confusion, falsePositiveRate, recall } from '../../../simulations/lib/metrics/confusion.ts';
import { expectedAuc } from '../../../simulations/lib/metrics/expectedAuc.ts';
import { logLoss, logLosses } from '../../../simulations/lib/metrics/logLoss.ts';
import { precisionAtK } from '../../../simulations/lib/metrics/precisionAtK.ts';
import { averagePrecision, precisionRecallCurve } from '../../../simulations/lib/metrics/precisionRecall.ts';
import { rSquared } from '../../../simulations/lib/metrics/regression.ts';
import { rocCurve } from '../../../simulations/lib/metrics/rocCurve.ts';
import { mannWhitney } from '../../../simulations/lib/twoSample/mannWhitney.ts';
import { forecast, scored } from './arbitrary.ts';

describe('the expected AUC', () => {
  it('is the AUC where every label is certain', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        expect(expectedAuc(y, score)).toBeCloseTo(auc(y, score), 12);
      }),
    );
  });

  it('is the share of likely pairs won, counted one by one', () => {
    const chances = fc.array(
      fc.tuple(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 0, max: 5 })),
      {
        minLength: 2,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(chances, (rows) => {
        let won = 0;
        let pairs = 0;
        for (const [i, [p, s]] of rows.entries())
          for (const [j, [q, t]] of rows.entries()) {
            if (i === j) continue;
            pairs += p * (1 - q);
            won += p * (1 - q) * (s > t ? 1 : s === t ? 0.5 : 0);
          }
        expect(
          expectedAuc(
            rows.map(([p]) => p),
            rows.map(([, s]) => s),
          ),
        ).toBeCloseTo(won / pairs, 10);
      }),
    );
  });
});

describe('the AUC', () => {
  it('does not change under an increasing map of the scores', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const ascending = [...new Set(score)].sort((a, b) => a - b);
        const mapped = score.map((s) => ascending.indexOf(s) ** 3 - 7);
        expect(auc(y, mapped)).toBe(auc(y, score));
      }),
    );
  });

  it('is 1 minus itself when scores are turned round or classes change places', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const turned = score.map((s) => -s);
        const swapped = y.map((label) => 1 - label);
        expect(auc(y, turned)).toBeCloseTo(1 - auc(y, score), 12);
        expect(auc(swapped, score)).toBeCloseTo(1 - auc(y, score), 12);
      }),
    );
  });

  it('is the share of pairs won, counted one by one', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        let won = 0;
        let pairs = 0;
        for (let i = 0; i < y.length; i++)
          for (let j = 0; j < y.length; j++) {
            if (y[i] !== 1 || y[j] !== 0) continue;
            pairs++;
            won += score[i] > score[j] ? 1 : score[i] === score[j] ? 0.5 : 0;
          }
        expect(auc(y, score)).toBeCloseTo(won / pairs, 12);
      }),
    );
  });

  it('is the area under the ROC curve, and the Mann-Whitney share where values vary', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const { fpr, tpr } = rocCurve(y, score);
        let area = 0;
        for (let i = 1; i < fpr.length; i++) area += ((fpr[i] - fpr[i - 1]) * (tpr[i] + tpr[i - 1])) / 2;
        expect(auc(y, score)).toBeCloseTo(area, 12);
        if (new Set(score).size === 1) return;
        const of = (label: number): number[] => score.filter((_, i) => y[i] === label);
        expect(mannWhitney(of(1), of(0)).share).toBeCloseTo(area, 12);
      }),
    );
  });
});

describe('curves and counts', () => {
  it('go through every confusion table of their thresholds', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const roc = rocCurve(y, score);
        roc.thresholds.forEach((threshold, i) => {
          const counts = confusion(y, score, threshold);
          expect(recall(counts)).toBeCloseTo(roc.tpr[i], 12);
          expect(falsePositiveRate(counts)).toBeCloseTo(roc.fpr[i], 12);
        });
        const { precision, recall: recalls, thresholds } = precisionRecallCurve(y, score);
        expect(precision.length).toBe(thresholds.length + 1);
        expect([recalls[0], precision.at(-1), recalls.at(-1)]).toEqual([1, 1, 0]);
      }),
    );
  });

  it('give the base rate to a score that says nothing', () => {
    fc.assert(
      fc.property(scored, ({ y }) => {
        const rate = y.reduce((sum, label) => sum + label, 0) / y.length;
        const nothing = y.map(() => 0.5);
        expect(averagePrecision(y, nothing)).toBeCloseTo(rate, 12);
        expect(auc(y, nothing)).toBe(0.5);
        expect(precisionAtK(y, nothing, y.length)).toBeCloseTo(rate, 12);
      }),
    );
  });
});

describe('proper scores', () => {
  it('are least for the share of positives among constant forecasts', () => {
    fc.assert(
      fc.property(forecast, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ y }, other) => {
        const rate = y.reduce((sum, label) => sum + label, 0) / y.length;
        const always = (p: number): number[] => y.map(() => p);
        expect(logLoss(y, always(rate))).toBeLessThanOrEqual(logLoss(y, always(other)) + 1e-12);
        expect(brierScore(y, always(rate))).toBeLessThanOrEqual(brierScore(y, always(other)) + 1e-12);
      }),
    );
  });

  it('are the mean over rows, in any order', () => {
    fc.assert(
      fc.property(forecast, ({ y, p }) => {
        const losses = logLosses(y, p);
        expect(logLoss(y, p)).toBeCloseTo(losses.reduce((a, b) => a + b) / y.length, 10);
        expect(logLoss(y.toReversed(), p.toReversed())).toBeCloseTo(logLoss(y, p), 10);
      }),
    );
  });

  it('stay finite for a confident error', () => {
    expect(logLoss([1, 0], [0, 1])).toBeCloseTo(34.5, 1);
    expect(logLoss([1], [0])).toBeCloseTo(34.5388, 4);
    expect(logLoss([0], [1])).toBeCloseTo(34.5396, 4);
  });
});

describe('the calibration error', () => {
  it('is 0 for labels forecast as themselves, and never above the maximum', () => {
    fc.assert(
      fc.property(forecast, fc.constantFrom<'width' | 'mass'>('width', 'mass'), ({ y, p }, by) => {
        const bins = Math.min(5, y.length);
        expect(calibrationError(y, y, { bins, by }).ece).toBe(0);
        const { ece, mce } = calibrationError(y, p, { bins, by });
        expect(ece).toBeLessThanOrEqual(mce + 1e-12);
        expect(mce).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('R squared', () => {
  it('is 0 for the mean and 1 for the values themselves', () => {
    expect(rSquared([1, 2, 6], [3, 3, 3])).toBe(0);
    expect(rSquared([1, 2, 6], [1, 2, 6])).toBe(1);
  });
});
