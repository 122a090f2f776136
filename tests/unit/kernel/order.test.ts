import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedAuc } from '../../../simulations/lib/calibration/expectedPerformance.ts';
import { isotonic } from '../../../simulations/lib/calibration/isotonic.ts';
import { platt } from '../../../simulations/lib/calibration/platt.ts';
import { reliability } from '../../../simulations/lib/calibration/reliability.ts';
import { psi } from '../../../simulations/lib/distances/psi.ts';
import { wasserstein } from '../../../simulations/lib/distances/wasserstein.ts';
import { shuffle } from '../../../simulations/lib/draw.ts';
import { standardise } from '../../../simulations/lib/encode/standardise.ts';
import { targetEncoding } from '../../../simulations/lib/encode/targetEncoding.ts';
import { decisionTree } from '../../../simulations/lib/learners/decisionTree.ts';
import { logisticRegression } from '../../../simulations/lib/learners/logisticRegression.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { calibrationError } from '../../../simulations/lib/metrics/calibrationError.ts';
import { averagePrecision, precisionRecallCurve } from '../../../simulations/lib/metrics/precisionRecall.ts';
import { rocCurve } from '../../../simulations/lib/metrics/rocCurve.ts';
import { mean, medianAbsoluteDeviation, skewness, variance } from '../../../simulations/lib/resample/moments.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { cheapestThreshold } from '../../../simulations/lib/scoring/costThreshold.ts';
import { kolmogorovSmirnov } from '../../../simulations/lib/twoSample/kolmogorovSmirnov.ts';
import { mannWhitney } from '../../../simulations/lib/twoSample/mannWhitney.ts';
import { adjustP } from '../../../simulations/lib/twoSample/multipleTesting.ts';
import { type Scored, sample, scored, seed } from './arbitrary.ts';

const rising = (a: number, b: number): number => a - b;
const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score / 4));

/** The rows sorted by score, and the same rows in a random order. */
const twice = fc.tuple(scored, seed).map(([{ y, score }, s]) => {
  const rows = score.map((_, i) => i).sort((a, b) => score[a] - score[b]);
  const take = (order: number[]): Scored => ({ y: order.map((i) => y[i]), score: order.map((i) => score[i]) });
  return { sorted: take(rows), shuffled: take(shuffle(rng(s), rows)) };
});

/** The same numbers up to the last digits, which the order of a sum moves. */
function near(got: unknown, wanted: unknown): void {
  const [a, b] = [flat(got), flat(wanted)];
  expect(a.length).toBe(b.length);
  a.forEach((value, i) => {
    expect(Math.abs(value - b[i])).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(b[i])));
  });
}

function flat(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Object.values(value as object).flatMap(flat);
}

describe('rows in a random order give what sorted rows give', () => {
  it('where a score ranks them', () => {
    fc.assert(
      fc.property(twice, ({ sorted, shuffled }) => {
        const costs = { falsePositive: 1, falseNegative: 3 };
        for (const of of [auc, averagePrecision, rocCurve, precisionRecallCurve])
          expect(of(shuffled.y, shuffled.score)).toEqual(of(sorted.y, sorted.score));
        expect(cheapestThreshold(shuffled.y, shuffled.score, costs)).toEqual(
          cheapestThreshold(sorted.y, sorted.score, costs),
        );
      }),
    );
  });

  it('where a probability is judged or calibrated', () => {
    fc.assert(
      fc.property(twice, ({ sorted, shuffled }) => {
        const [p, q] = [sorted.score.map(sigmoid), shuffled.score.map(sigmoid)];
        near(calibrationError(shuffled.y, q), calibrationError(sorted.y, p));
        near(reliability(shuffled.y, q), reliability(sorted.y, p));
        near(reliability(shuffled.y, q, { by: 'quantile' }), reliability(sorted.y, p, { by: 'quantile' }));
        near(expectedAuc(q), expectedAuc(p));
        near(
          isotonic(shuffled.score, shuffled.y).apply(sorted.score),
          isotonic(sorted.score, sorted.y).apply(sorted.score),
        );
        if (new Set(sorted.score).size > 1)
          near(
            platt(shuffled.y, shuffled.score).apply(sorted.score),
            platt(sorted.y, sorted.score).apply(sorted.score),
          );
      }),
    );
  });

  it('where a sample is described or compared', () => {
    fc.assert(
      fc.property(sample, sample, seed, (a, b, s) => {
        const sorted = a.toSorted(rising);
        const shuffled = shuffle(rng(s), a);
        near(mean(shuffled), mean(sorted));
        expect(medianAbsoluteDeviation(shuffled)).toBe(medianAbsoluteDeviation(sorted));
        expect(kolmogorovSmirnov(shuffled, b)).toEqual(kolmogorovSmirnov(sorted, b));
        expect(wasserstein(shuffled, b)).toBe(wasserstein(sorted, b));
        expect(psi(shuffled, b)).toEqual(psi(sorted, b));
        expect(psi(b, shuffled)).toEqual(psi(b, sorted));
        if (new Set([...a, ...b]).size > 1) expect(mannWhitney(shuffled, b)).toEqual(mannWhitney(sorted, b));
        if (new Set(a).size < 3) return;
        near(variance(shuffled), variance(sorted));
        near(skewness(shuffled), skewness(sorted));
      }),
    );
  });

  it('where p-values are adjusted: each keeps its own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
        seed,
        (p, s) => {
          const sorted = p.toSorted(rising);
          const shuffled = shuffle(rng(s), p);
          for (const method of ['holm', 'benjamini-hochberg'] as const) {
            const adjusted = adjustP(sorted, method);
            adjustP(shuffled, method).forEach((value, i) => {
              expect(value).toBe(adjusted[sorted.indexOf(shuffled[i])]);
            });
          }
        },
      ),
    );
  });

  it('where something is learnt from them', () => {
    fc.assert(
      fc.property(twice, ({ sorted, shuffled }) => {
        const columns = ({ score }: Scored) => [Float64Array.from(score)];
        const X = columns(sorted);
        near(standardise(columns(shuffled)).apply(X), standardise(X).apply(X));
        const ids = ({ score }: Scored) => score.map((value) => Math.round(value) % 3);
        near(
          targetEncoding(ids(shuffled), shuffled.y).apply([-2, -1, 0, 1, 2]),
          targetEncoding(ids(sorted), sorted.y).apply([-2, -1, 0, 1, 2]),
        );
        near(
          logisticRegression(columns(shuffled), shuffled.y).probabilities(X),
          logisticRegression(X, sorted.y).probabilities(X),
        );
        expect(decisionTree(columns(shuffled), shuffled.y).probabilities(X)).toEqual(
          decisionTree(X, sorted.y).probabilities(X),
        );
      }),
      { numRuns: 40 },
    );
  });
});
