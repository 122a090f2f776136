import type { Columns, Labels } from '../columns.ts';
import { demandAbove, demandNumber, demandWhole } from '../demand.ts';
import { checkColumns, checkLabels } from './checkTable.ts';

const NAME = 'logisticRegression';

/** The settings of `logisticRegression`; penalty and its default are those of scikit-learn. */
export interface LogisticOptions {
  /** Inverse strength of the penalty, above 0. Default 1. */
  C?: number | undefined;
  /** How much each row counts, 0 or more. Default 1 each. */
  weights?: ArrayLike<number> | undefined;
  /** Newton steps at most. Default 25. */
  maxSteps?: number | undefined;
  /** Stops when no standardised coefficient, nor the intercept, would still move by this much. Default 1e-10. */
  tolerance?: number | undefined;
  /** Where to begin, e.g. the fit of the week before. */
  start?: LogisticStart | undefined;
}

/** Coefficients to begin with, for the columns as they are. */
export interface LogisticStart {
  coef: ArrayLike<number>;
  intercept: number;
}

/** The data of a logistic regression, admitted. */
export interface LogisticProblem {
  X: Columns;
  y: Uint8Array;
  /** One a row, or null for 1 each. */
  weights: ArrayLike<number> | null;
  C: number;
  /** A value near the middle of each column, taken off as it is read: columns far from 0 would cost digits. */
  centres: Float64Array;
}

/** The data and options of a fit, checked; throws as `logisticRegression` says. */
export function admitProblem(X: Columns, y: Labels, options: LogisticOptions): LogisticProblem {
  const { C = 1, weights, start, maxSteps = 25, tolerance = 1e-10 } = options;
  const rows = checkColumns(NAME, X);
  checkLabels(NAME, y, rows);
  demandAbove(C, 0, `${NAME}, C`);
  demandNumber(tolerance, `${NAME}, tolerance`, 0);
  demandWhole(maxSteps, 1, `${NAME}, maxSteps`);
  if (weights) checkWeights(weights, rows);
  if (start) checkStart(start, X.length);
  return { X, y: new Uint8Array(y), weights: weights ?? null, C, centres: Float64Array.from(X, centreOf) };
}

function checkWeights(weights: ArrayLike<number>, rows: number): void {
  if (weights.length !== rows) {
    throw new RangeError(`${NAME}: got ${weights.length} weights for ${rows} rows, needs one a row.`);
  }
  for (let i = 0; i < rows; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity)) {
      throw new RangeError(`${NAME}: got the weight ${weights[i]} at ${i}, needs finite numbers from 0.`);
    }
  }
}

function checkStart(start: LogisticStart, columns: number): void {
  if (start.coef.length !== columns) {
    throw new RangeError(
      `${NAME}: got a start of ${start.coef.length} coefficients for ${columns} columns, needs one a column.`,
    );
  }
  for (const value of [start.intercept, ...Array.from(start.coef)]) {
    if (!Number.isFinite(value)) throw new RangeError(`${NAME}: got ${value} in the start, needs finite numbers.`);
  }
}

/** The mean of about a thousand evenly spaced values: it need not be exact to bring a column near 0. */
function centreOf(column: Float64Array): number {
  const stride = Math.ceil(column.length / 1024);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < column.length; i += stride) {
    sum += column[i];
    count++;
  }
  return sum / count;
}

/** The weights of the rows labelled 0 and of those labelled 1. */
export function classWeights({ y, weights }: LogisticProblem): [number, number] {
  let ones = 0;
  if (!weights) {
    for (let i = 0; i < y.length; i++) ones += y[i];
    return [y.length - ones, ones];
  }
  let all = 0;
  for (let i = 0; i < y.length; i++) {
    all += weights[i];
    ones += weights[i] * y[i];
  }
  return [all - ones, ones];
}
