import type { Columns } from '../lib/columns.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { log } from '../lib/math.ts';
import { newtonByGradients } from './newtonByGradients.ts';
import type { FragileParams } from './params.ts';

/** A fitted model. */
export interface Fit {
  intercept: number;
  coef: Float64Array;
}

/** With more features than this, the matrix of second derivatives costs more than it is worth. */
const MANY = 60;

/** A logistic regression; of labels of one class alone, a rate near that class. */
export function fit(X: Columns, y: Uint8Array, C: number): Fit {
  const ones = y.reduce((sum, label) => sum + label, 0);
  if (ones === 0 || ones === y.length)
    return { intercept: log((ones + 1) / (y.length - ones + 1)), coef: new Float64Array(X.length) };
  if (X.length > MANY) return newtonByGradients(X, y, C);
  const { intercept, coef } = logisticRegression(X, y, { C });
  return { intercept, coef };
}

/** The C of a model of so many features. */
export function penalty(C: FragileParams['C'], d: number): number {
  return C === 'matched' ? 4 / d : Number(C);
}
