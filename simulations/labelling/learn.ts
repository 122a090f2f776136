import type { Columns } from '../lib/columns.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { exp, log } from '../lib/math.ts';

/** A fitted model: log-odds are the intercept and coef times the columns. */
export interface Learned {
  coef: ArrayLike<number>;
  intercept: number;
}

/** A logistic regression with C = 1. Labels of one class only teach it nothing but a rate near that class. */
export function learn(X: Columns, y: Uint8Array, weights?: Float64Array): Learned {
  let [ones, all] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const weight = weights ? weights[i] : 1;
    all += weight;
    ones += weight * y[i];
  }
  if (ones > 0 && ones < all) return logisticRegression(X, y, { weights });
  return { coef: new Float64Array(X.length), intercept: log((ones + 1) / (all - ones + 1)) };
}

/** The log-odds that a model gives each row. */
export function scoresOf({ coef, intercept }: Learned, X: Columns): Float64Array {
  const scores = new Float64Array(X[0].length).fill(intercept);
  for (let j = 0; j < X.length; j++) {
    const column = X[j];
    for (let i = 0; i < scores.length; i++) scores[i] += coef[j] * column[i];
  }
  return scores;
}

/** Probabilities from log-odds. */
export function probabilitiesOf(scores: Float64Array): Float64Array {
  return scores.map((z) => 1 / (1 + exp(-z)));
}
