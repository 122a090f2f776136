import type { Columns } from '../lib/columns.ts';
import { exp, log } from '../lib/math.ts';
import type { Fit } from './fit.ts';

/** Where a step is shorter than this, in units of the coefficients, the minimum is reached. */
const TOLERANCE = 1e-8;

/**
 * The minimum of 0.5 |coef|^2 + C sum(log loss), as logisticRegression finds it, for many columns: each step of Newton is
 * solved by conjugate gradients, which take products with the second derivatives and never the matrix itself.
 * O(rows x columns) a product.
 */
export function newtonByGradients(X: Columns, y: Uint8Array, C: number): Fit {
  let theta = new Float64Array(X.length + 1);
  let here = pass(X, y, C, theta);
  for (let step = 0; step < 50; step++) {
    const direction = solve(X, C, here.curvature, here.gradient);
    let next = theta;
    let there = here;
    for (let share = 1; share > 1e-6; share /= 2) {
      next = theta.map((value, j) => value - share * direction[j]);
      there = pass(X, y, C, next);
      if (there.objective <= here.objective + 1e-13 * Math.abs(here.objective)) break;
    }
    const moved = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    [theta, here] = [next, there];
    if (moved < TOLERANCE) break;
  }
  return { intercept: theta[0], coef: theta.slice(1) };
}

interface Pass {
  objective: number;
  gradient: Float64Array;
  /** p (1 - p) of each row. */
  curvature: Float64Array;
}

function pass(X: Columns, y: Uint8Array, C: number, theta: Float64Array): Pass {
  const z = times(X, theta);
  let loss = 0;
  const curvature = new Float64Array(z.length);
  const residual = z.map((value, i) => {
    const e = exp(-Math.abs(value));
    const p = value >= 0 ? 1 / (1 + e) : e / (1 + e);
    loss += Math.max(y[i] === 1 ? -value : value, 0) + log(1 + e);
    curvature[i] = p * (1 - p);
    return p - y[i];
  });
  const gradient = transposed(X, residual).map((value, j) => C * value + (j === 0 ? 0 : theta[j]));
  const penalty = theta.reduce((sum, value, j) => (j === 0 ? sum : sum + 0.5 * value * value), 0);
  return { objective: penalty + C * loss, gradient, curvature };
}

/** The step of Newton, by conjugate gradients until the rest is a thousandth of the gradient: the steps that follow take care of it. */
function solve(X: Columns, C: number, curvature: Float64Array, gradient: Float64Array): Float64Array {
  const order = gradient.length;
  const step = new Float64Array(order);
  const rest = gradient.slice();
  const along = gradient.slice();
  let size = dot(rest, rest);
  const enough = 1e-6 * size;
  for (let k = 0; k < 2 * order && size > enough; k++) {
    const bent = times(X, along);
    for (let i = 0; i < bent.length; i++) bent[i] *= curvature[i];
    const product = transposed(X, bent).map((value, j) => C * value + (j === 0 ? 0 : along[j]));
    const length = size / dot(along, product);
    for (let j = 0; j < order; j++) {
      step[j] += length * along[j];
      rest[j] -= length * product[j];
    }
    const left = dot(rest, rest);
    for (let j = 0; j < order; j++) along[j] = rest[j] + (left / size) * along[j];
    size = left;
  }
  return step;
}

/** The linear predictor of every row; the first element of theta is the intercept. */
function times(X: Columns, theta: Float64Array): Float64Array {
  const z = new Float64Array(X[0].length).fill(theta[0]);
  for (let j = 0; j < X.length; j++) {
    const [column, b] = [X[j], theta[j + 1]];
    for (let i = 0; i < z.length; i++) z[i] += b * column[i];
  }
  return z;
}

/** The product of every column with a value a row; the first is their sum. */
function transposed(X: Columns, values: Float64Array): Float64Array {
  const out = new Float64Array(X.length + 1);
  for (let i = 0; i < values.length; i++) out[0] += values[i];
  for (let j = 0; j < X.length; j++) out[j + 1] = dot(X[j], values);
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
