import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulli, normals } from '../../../simulations/lib/draw.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { expectedAuc } from '../../../simulations/lib/metrics/expectedAuc.ts';
import { pairedAuc } from '../../../simulations/lib/metrics/pairedAuc.ts';
import { replicateSeed, summarise } from '../../../simulations/lib/replicate.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { scored } from './arbitrary.ts';

describe('the expected AUC', () => {
  it('is the AUC where every chance is 0 or 1', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        expect(expectedAuc(y, score)).toBeCloseTo(auc(y, score), 12);
      }),
    );
  });

  it('is the sum over pairs, counted one by one, ties as a half', () => {
    const p = [0.1, 0.8, 0.5, 0.5, 0.3];
    const score = [1, 3, 2, 2, 2];
    let [won, all] = [0, 0];
    for (let i = 0; i < 5; i++)
      for (let j = 0; j < 5; j++) {
        if (i === j) continue;
        const weight = p[i] * (1 - p[j]);
        all += weight;
        won += weight * (score[i] > score[j] ? 1 : score[i] === score[j] ? 0.5 : 0);
      }
    expect(expectedAuc(p, score)).toBeCloseTo(won / all, 14);
  });

  it('is what the AUC of drawn labels is on average', () => {
    const score = normals(rng(1, 'score'), 400);
    const p = score.map((value) => 0.25 + 0.2 * Math.tanh(value));
    const { mean, se } = summarise(
      Array.from({ length: 400 }, (_, k) => {
        const chance = rng(k, 'labels');
        return auc(
          Array.from(p, (value) => bernoulli(chance, value)),
          score,
        );
      }),
    );
    expect(Math.abs(mean - expectedAuc(p, score))).toBeLessThan(4 * se);
  });
});

describe('the paired interval of two AUCs', () => {
  it('is around the difference of the two', () => {
    fc.assert(
      fc.property(scored, ({ y, score }) => {
        const other = score.map((value, i) => (i % 3 === 0 ? -value : value));
        const { value, low, high } = pairedAuc(y, score, other);
        expect(value).toBeCloseTo(auc(y, score) - auc(y, other), 12);
        expect(high - value).toBeCloseTo(value - low, 12);
      }),
    );
  });

  it('has no width where both order the rows alike', () => {
    expect(pairedAuc([0, 1, 0, 1, 1], [1, 2, 3, 4, 5], [10, 20, 30, 40, 50])).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('is the variance of DeLong, worked out from the shares of each row', () => {
    // Positives 3, 1 and negatives 2, 0 by a; by b the order of the two negatives changes.
    const y = [1, 1, 0, 0];
    const a = [3, 1, 2, 0];
    const b = [3, 0.5, 1, 2];
    // a: positives beat 1 and 1/2 of the negatives, b: 1 and 0. Negatives are beaten by 1/2 and 1, and by 1/2 and 1/2.
    const variance = (x: number[]) => ((x[0] - x[1]) ** 2 / 2) * 0.5;
    const half = 1.96 * Math.sqrt(variance([0, 0.5]) + variance([0, 0.5]));
    const found = pairedAuc(y, a, b);
    expect(found.value).toBeCloseTo(0.25, 14);
    expect(found.high - found.value).toBeCloseTo(half, 14);
  });

  it('covers the true difference in about 95 of 100 samples', () => {
    const covered = Array.from({ length: 400 }, (_, k) => {
      const seed = replicateSeed(7, k);
      const x = normals(rng(seed, 'x'), 300);
      const y = Array.from(x, (value) => Number(value > 0.5));
      const noisy = (name: string, sd: number) => normals(rng(seed, name), 300).map((noise, i) => x[i] + sd * noise);
      // Both scores are the same but for noise of the same size: the true difference is 0.
      const { low, high } = pairedAuc(y, noisy('a', 1), noisy('b', 1));
      return Number(low <= 0 && high >= 0);
    });
    const { mean } = summarise(covered);
    expect(Math.abs(mean - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 400));
  });
});
