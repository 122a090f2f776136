import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  expectedAuc,
  expectedBrierScore,
  expectedConfusion,
} from '../../../simulations/lib/calibration/expectedPerformance.ts';
import { isotonic } from '../../../simulations/lib/calibration/isotonic.ts';
import { reliability } from '../../../simulations/lib/calibration/reliability.ts';
import { shuffle } from '../../../simulations/lib/draw.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { brierScore } from '../../../simulations/lib/metrics/brierScore.ts';
import { calibrationError, errorOfBins } from '../../../simulations/lib/metrics/calibrationError.ts';
import { confusion } from '../../../simulations/lib/metrics/confusion.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { precisionAtK } from '../../../simulations/lib/metrics/precisionAtK.ts';
import { averagePrecision, precisionRecallCurve } from '../../../simulations/lib/metrics/precisionRecall.ts';
import { rocCurve } from '../../../simulations/lib/metrics/rocCurve.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { cheapestThreshold } from '../../../simulations/lib/scoring/costThreshold.ts';
import {
  type MannWhitney,
  mannWhitney,
  mannWhitneyExactP,
  mannWhitneyP,
} from '../../../simulations/lib/twoSample/mannWhitney.ts';
import { adjustP } from '../../../simulations/lib/twoSample/multipleTesting.ts';
import { seed } from './arbitrary.ts';

type Labelled = (y: number[], p: number[]) => unknown;

/** Everything that judges labels by probabilities. */
const judges: [string, Labelled][] = [
  ['auc', auc],
  ['averagePrecision', averagePrecision],
  ['rocCurve', rocCurve],
  ['precisionRecallCurve', precisionRecallCurve],
  ['confusion', (y, p) => confusion(y, p, 0.4)],
  ['brierScore', brierScore],
  ['logLoss', logLoss],
  ['cheapestThreshold', (y, p) => cheapestThreshold(y, p, { falsePositive: 1, falseNegative: 2 })],
  ['precisionAtK', (y, p) => y.map((_, i) => precisionAtK(y, p, i + 1, 'mean'))],
  ['calibrationError by width', (y, p) => calibrationError(y, p, { bins: 5 })],
  ['calibrationError by mass', (y, p) => calibrationError(y, p, { bins: Math.min(5, p.length), by: 'mass' })],
  ['reliability by width', (y, p) => reliability(y, p, { bins: 5 })],
  ['reliability by quantile', (y, p) => reliability(y, p, { bins: 5, by: 'quantile' })],
  ['errorOfBins', (y, p) => errorOfBins(reliability(y, p, { bins: 5 }))],
  ['isotonic', (y, p) => isotonic(p, y).apply([0, 0.25, 0.5, 0.75, 1])],
  ['expectedAuc', (_, p) => expectedAuc(p)],
  ['expectedBrierScore', (_, p) => expectedBrierScore(p)],
  ['expectedConfusion', (_, p) => expectedConfusion(p)],
];

/** Labels with both classes, and probabilities of which many are equal. */
const rows = fc
  .array(fc.record({ y: fc.constantFrom(0, 1), p: fc.constantFrom(0.1, 0.25, 0.5, 0.7) }), {
    minLength: 2,
    maxLength: 40,
  })
  .filter((list) => new Set(list.map(({ y }) => y)).size === 2);

function near(got: unknown, wanted: unknown): void {
  if (typeof got === 'number') expect(got).toBeCloseTo(wanted as number, 10);
  else {
    const [a, b] = [Object.values(got as object), Object.values(wanted as object)];
    expect(a.length).toBe(b.length);
    a.forEach((value, i) => {
      near(value, b[i]);
    });
  }
}

describe.each(judges)('%s', (_, judge) => {
  it('does not hang on the order of rows with equal probabilities', () => {
    fc.assert(
      fc.property(rows, seed, (list, s) => {
        const ask = (of: typeof list) =>
          judge(
            of.map(({ y }) => y),
            of.map(({ p }) => p),
          );
        near(ask(shuffle(rng(s), list)), ask(list));
      }),
    );
  });
});

describe('bins of equal mass', () => {
  it('keep equal probabilities together', () => {
    const p = [0.5, 0.5, 0.5, 0.5];
    for (const y of [
      [0, 0, 1, 1],
      [0, 1, 0, 1],
      [1, 1, 0, 0],
    ])
      expect(calibrationError(y, p, { bins: 2, by: 'mass' })).toEqual({ ece: 0, mce: 0 });
    // Rank 1 of 3 begins the second bin, but the 0.2 there belongs with the first.
    const { ece } = calibrationError([0, 1, 1], [0.2, 0.2, 0.9], { bins: 2, by: 'mass' });
    expect(ece).toBeCloseTo((0.6 + 0.1) / 3, 12);
  });

  it('are the ranks themselves where no two are equal', () => {
    const unique = fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(unique, seed, (p, s) => {
        const y = p.map((_, i) => (s >> (i % 30)) & 1);
        const of = (by: 'mass' | 'rank') => calibrationError(y, p, { bins: 5, by });
        expect(of('mass')).toEqual(of('rank'));
      }),
    );
  });
});

describe('the error of a reliability table', () => {
  it('is that of the bins which the table shows, edges and all', () => {
    const p = Array.from({ length: 11 }, (_, i) => i / 10);
    const y = [0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1];
    const table = reliability(y, p);
    const gaps = table.map(({ meanPredicted, fractionPositive, count }) => ({
      gap: Math.abs(meanPredicted - fractionPositive),
      count,
    }));
    expect(errorOfBins(table).ece).toBeCloseTo(gaps.reduce((sum, { gap, count }) => sum + gap * count, 0) / 11, 12);
    expect(errorOfBins(table).mce).toBe(Math.max(...gaps.map(({ gap }) => gap)));
  });

  it('is the calibration error wherever no value lies on an edge', () => {
    const inside = fc.array(fc.record({ y: fc.constantFrom(0, 1), p: fc.constantFrom(0.05, 0.31, 0.33, 0.72, 0.99) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(inside, (list) => {
        const [y, p] = [list.map((row) => row.y), list.map((row) => row.p)];
        near(errorOfBins(reliability(y, p)), calibrationError(y, p));
      }),
    );
  });
});

describe('precision at k', () => {
  it('takes the first of equal scores, or the mean over all their orders', () => {
    const [y, score] = [
      [1, 0, 0, 1],
      [2, 1, 1, 1],
    ];
    expect(precisionAtK(y, score, 2)).toBe(0.5);
    expect(precisionAtK(y, score, 2, 'mean')).toBeCloseTo((1 + 1 / 3) / 2, 12);
    expect(precisionAtK(y, score, 4, 'mean')).toBe(0.5);
  });
});

describe('the exact Mann-Whitney test', () => {
  it('refuses ties of any kind, also where u is whole', () => {
    const ranks = mannWhitney([0, 0, 0, 0, 1, 1], [0, 0, 1, 1, 1, 1]);
    expect(ranks.u).toBe(12);
    expect(() => mannWhitneyExactP(ranks)).toThrow(/samples without ties/);
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 30 }), fc.nat(29), (values, at) => {
        const n = 1 + (at % (values.length - 1));
        const tied = new Set(values).size < values.length;
        const ask = () => mannWhitneyExactP(mannWhitney(values.slice(0, n), values.slice(n)));
        if (tied) expect(ask).toThrow(/without ties/);
        else expect(ask()).toBeGreaterThan(0);
      }),
    );
  });

  it('knows a single tie among thousands', () => {
    const a = Array.from({ length: 3000 }, (_, i) => 2 * i);
    const b = Array.from({ length: 4 }, (_, i) => 1501 * i + 1);
    const withTie = [...b.slice(1), a[7]];
    const { sd } = mannWhitney(a, b);
    const tied = mannWhitney(a, withTie);
    expect(tied.sd).toBeLessThan(sd);
    expect(() => mannWhitneyExactP({ ...tied, u: 6000 } as MannWhitney)).toThrow(/without ties/);
  });

  it('gives a p of 1 to two samples of one value', () => {
    expect(mannWhitneyP(mannWhitney([3, 3], [3, 3, 3]))).toBe(1);
    expect(mannWhitneyP(mannWhitney([3, 3], [3, 3, 3]), { side: 'greater' })).toBe(1);
  });
});

describe('adjusted p-values', () => {
  it('are equal where the p-values are', () => {
    const some = fc.array(fc.constantFrom(0, 0.001, 0.01, 0.02, 0.2, 1), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(some, (p) => {
        for (const method of ['bonferroni', 'holm', 'sidak', 'benjamini-hochberg', 'benjamini-yekutieli'] as const) {
          const adjusted = adjustP(p, method);
          p.forEach((value, i) => {
            expect(adjusted[i]).toBe(adjusted[p.indexOf(value)]);
          });
        }
      }),
    );
  });
});
