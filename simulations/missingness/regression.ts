import type { Columns } from '../lib/columns.ts';
import { factorise, substitute } from '../lib/learners/cholesky.ts';

/** Least squares of the weight on other columns. */
export interface Regression {
  /** The intercept, then one a column. */
  coef: Float64Array;
  /** The sum of squared residuals, and the rows less the coefficients. */
  residual: number;
  freedom: number;
  /** The Cholesky factor of X'X, with the intercept first. */
  factor: Float64Array;
}

/** Fits the rows that are recorded. */
export function regress(y: Float64Array, X: Columns, missing: Uint8Array): Regression {
  const order = X.length + 1;
  const factor = new Float64Array(order * order);
  const coef = new Float64Array(order);
  let rows = 0;
  for (let i = 0; i < y.length; i++) {
    if (missing[i] === 1) continue;
    rows++;
    for (let j = 0; j < order; j++) {
      const x = j === 0 ? 1 : X[j - 1][i];
      coef[j] += x * y[i];
      for (let k = 0; k <= j; k++) factor[j * order + k] += x * (k === 0 ? 1 : X[k - 1][i]);
    }
  }
  factorise(factor, order);
  substitute(factor, coef, order);
  let residual = 0;
  for (let i = 0; i < y.length; i++) if (missing[i] === 0) residual += (y[i] - valueAt(coef, X, i)) ** 2;
  return { coef, residual, freedom: rows - order, factor };
}

/** What coefficients say of row i. */
export function valueAt(coef: Float64Array, X: Columns, i: number): number {
  let sum = coef[0];
  for (let j = 1; j < coef.length; j++) sum += coef[j] * X[j - 1][i];
  return sum;
}

/** Coefficients drawn around the fitted ones: z are standard normal, sigma the spread of residuals. Solves L' b = sigma z. */
export function drawnAround({ coef, factor }: Regression, sigma: number, z: Float64Array): Float64Array {
  const order = coef.length;
  const b = new Float64Array(order);
  for (let i = order - 1; i >= 0; i--) {
    let sum = sigma * z[i];
    for (let k = i + 1; k < order; k++) sum -= factor[k * order + i] * b[k];
    b[i] = sum / factor[i * order + i];
  }
  return b.map((value, j) => coef[j] + value);
}
