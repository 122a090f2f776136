import type { Columns } from '../lib/columns.ts';
import { factorise, substitute } from '../lib/learners/cholesky.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { exp } from '../lib/math.ts';
import type { Moments } from './moments.ts';

/** A fitted model: the intercept, then one coefficient a column, with their covariances row by row. */
export interface Fit {
  coef: Float64Array;
  covariance: Float64Array;
}

/** The place of the weight among the coefficients. */
const WEIGHT = 2;

/** The coefficient of the weight. */
export function slopeOf({ coef, covariance }: Fit): Moments {
  return { value: coef[WEIGHT], variance: covariance[WEIGHT * coef.length + WEIGHT] };
}

/** Logistic regression with C = 1; covariances are the inverse of the curvature at the minimum. */
export function fitLogistic(X: Columns, late: Uint8Array, near?: Fit): Fit {
  const start = near?.coef.length === X.length + 1 ? near : undefined;
  const { coef, intercept } = logisticRegression(X, late, {
    start: start && { intercept: start.coef[0], coef: start.coef.subarray(1) },
  });
  const theta = Float64Array.of(intercept, ...coef);
  return { coef: theta, covariance: inverse(curvature(X, theta), theta.length) };
}

/** The second derivatives of the log losses and the penalty. */
function curvature(X: Columns, theta: Float64Array): Float64Array {
  const order = theta.length;
  const out = new Float64Array(order * order);
  for (let j = 1; j < order; j++) out[j * order + j] = 1;
  for (let i = 0; i < X[0].length; i++) {
    let z = theta[0];
    for (let j = 1; j < order; j++) z += theta[j] * X[j - 1][i];
    const p = 1 / (1 + exp(-z));
    const w = p * (1 - p);
    out[0] += w;
    for (let j = 1; j < order; j++) {
      const wx = w * X[j - 1][i];
      out[j * order] += wx;
      for (let k = 1; k <= j; k++) out[j * order + k] += wx * X[k - 1][i];
    }
  }
  return out;
}

function inverse(lower: Float64Array, order: number): Float64Array {
  const out = new Float64Array(order * order);
  factorise(lower, order);
  for (let j = 0; j < order; j++) {
    const column = out.subarray(j * order, (j + 1) * order);
    column[j] = 1;
    substitute(lower, column, order);
  }
  return out;
}
