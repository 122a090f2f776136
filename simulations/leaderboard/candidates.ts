import { type Columns, take, takeRows } from '../lib/columns.ts';
import { integer, shuffle } from '../lib/draw.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { type LogisticFit, logisticRegression } from '../lib/learners/logisticRegression.ts';
import { rng } from '../lib/rng.ts';
import type { LeaderboardParams } from './params.ts';
import { columnNames, type Rows } from './rows.ts';

/** A fitted model: a score for each row, higher where late is more likely. */
export type Scorer = (X: Columns) => Float64Array;

export const boosting = { trees: 30, maxDepth: 3, minLeaf: 20, learningRate: 0.1, maxBins: 64 };

/** The candidates, really fitted. The first ones stay as they are when more are asked for. */
export function fitCandidates(training: Rows, { family, k, columns, seed }: LeaderboardParams): Scorer[] {
  const streams = Array.from({ length: k }, (_, j) => rng(seed, 'candidate', j));
  switch (family) {
    case 'rows': {
      const start = logisticRegression(training.X, training.late);
      return streams.map((chance) => {
        const weights = new Float64Array(training.late.length);
        for (let i = 0; i < weights.length; i++) weights[integer(chance, weights.length)] += 1;
        return logOdds(logisticRegression(training.X, training.late, { weights, start }));
      });
    }
    case 'boosted':
      return streams.map((chance) => {
        const rows = Int32Array.from(training.late, () => integer(chance, training.late.length));
        return histogramBoosting(takeRows(training.X, rows), take(training.late, rows), boosting).probabilities;
      });
    case 'columns':
      return columnsSeen({ k, columns, seed }).map((seen) => {
        const of = (X: Columns) => seen.map((j) => X[j]);
        const score = logOdds(logisticRegression(of(training.X), training.late));
        return (X) => score(of(X));
      });
  }
}

/** The places of the columns that each candidate sees, where each sees its own. */
export function columnsSeen({ k, columns, seed }: Pick<LeaderboardParams, 'k' | 'columns' | 'seed'>): number[][] {
  const all = columnNames.map((_, j) => j);
  return Array.from({ length: k }, (_, j) => shuffle(rng(seed, 'candidate', j), all).slice(0, columns));
}

function logOdds({ coef, intercept }: LogisticFit): Scorer {
  return (X) => {
    const out = new Float64Array(X[0].length).fill(intercept);
    X.forEach((column, j) => {
      const b = coef[j];
      for (let i = 0; i < out.length; i++) out[i] += b * column[i];
    });
    return out;
  };
}
