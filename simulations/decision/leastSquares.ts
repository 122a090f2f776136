import type { Columns } from '../lib/columns.ts';
import { factorise, substitute } from '../lib/learners/cholesky.ts';

/** Ordinary least squares with an intercept, by the normal equations: what it predicts for rows of other columns. */
export function leastSquares(X: Columns, y: Float64Array): (query: Columns) => Float64Array {
  const order = X.length + 1;
  const matrix = new Float64Array(order * order);
  const coef = new Float64Array(order);
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < order; j++) {
      const x = j === 0 ? 1 : X[j - 1][i];
      coef[j] += x * y[i];
      for (let k = 0; k <= j; k++) matrix[j * order + k] += x * (k === 0 ? 1 : X[k - 1][i]);
    }
  }
  factorise(matrix, order);
  substitute(matrix, coef, order);
  return (query) => query[0].map((_, i) => query.reduce((sum, column, j) => sum + coef[j + 1] * column[i], coef[0]));
}
