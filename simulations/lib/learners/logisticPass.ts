import type { Columns } from '../columns.ts';
import { exp, log } from '../math.ts';

/** Rows that are worked on together: a block of this many rows of some ten columns stays in the fastest cache. */
const BLOCK = 256;

/** The data of a logistic regression. Columns are centred on `means` as they are read, so that far-off ones do no harm. */
export interface LogisticProblem {
  X: Columns;
  y: Uint8Array;
  /** One a row, or null for 1 each. */
  weights: ArrayLike<number> | null;
  C: number;
  means: Float64Array;
}

/** What a pass over the data finds at a point theta = (intercept of the centred columns, coefficients). */
export interface LogisticPass {
  objective: number;
  /** Of the objective, one an element of theta. */
  gradient: Float64Array;
  /** Of the objective, order of theta, row by row; only the lower triangle is filled. */
  hessian: Float64Array;
}

/**
 * A function that evaluates 0.5 |coef|^2 + C sum(weight * log loss) with its derivatives, and keeps its buffers between
 * calls. O(rows x columns^2) a call.
 */
export function logisticPasses(problem: LogisticProblem): (theta: Float64Array, out: LogisticPass) => void {
  const { X, y, weights, C, means } = problem;
  const order = X.length + 1;
  // Four columns are handled at a time; the ones that fill up the last four stay zero.
  const width = Math.ceil(order / 4) * 4;
  const columns = new Float64Array(width * BLOCK).fill(1, 0, BLOCK);
  const padded = new Float64Array(width);
  const residual = new Float64Array(BLOCK);
  const curvature = new Float64Array(BLOCK);
  const weighted = new Float64Array(BLOCK);
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);

  return (theta, out) => {
    padded.set(theta);
    gradient.fill(0);
    hessian.fill(0);
    let loss = 0;
    for (let start = 0; start < y.length; start += BLOCK) {
      const rows = Math.min(BLOCK, y.length - start);
      for (let j = 0; j < X.length; j++) readCentred(X[j], means[j], start, rows, columns, (j + 1) * BLOCK);
      linearPredictor(columns, padded, rows, residual);
      loss += weights
        ? weightedLoss(residual, curvature, y, weights, start, rows)
        : plainLoss(residual, curvature, y, start, rows);
      for (let k = 0; k < width; k += 4) addProducts(residual, columns, k, rows, gradient, k);
      for (let j = 0; j < order; j++) {
        for (let i = 0; i < rows; i++) weighted[i] = curvature[i] * columns[j * BLOCK + i];
        for (let k = 0; k <= j; k += 4) addProducts(weighted, columns, k, rows, hessian, j * width + k);
      }
    }
    let penalty = 0;
    for (let j = 0; j < order; j++) {
      const coef = j === 0 ? 0 : theta[j];
      penalty += 0.5 * coef * coef;
      out.gradient[j] = C * gradient[j] + coef;
      for (let k = 0; k <= j; k++) out.hessian[j * order + k] = C * hessian[j * width + k];
      if (j > 0) out.hessian[j * order + j] += 1;
    }
    out.objective = penalty + C * loss;
  };
}

function readCentred(
  from: Float64Array,
  mean: number,
  start: number,
  rows: number,
  to: Float64Array,
  at: number,
): void {
  for (let i = 0; i < rows; i++) to[at + i] = from[start + i] - mean;
}

function linearPredictor(columns: Float64Array, theta: Float64Array, rows: number, out: Float64Array): void {
  out.fill(0);
  for (let k = 0; k < theta.length; k += 4) {
    const [a, b, c, d] = [theta[k], theta[k + 1], theta[k + 2], theta[k + 3]];
    const at = k * BLOCK;
    for (let i = 0; i < rows; i++) {
      out[i] +=
        a * columns[at + i] +
        b * columns[at + BLOCK + i] +
        c * columns[at + 2 * BLOCK + i] +
        d * columns[at + 3 * BLOCK + i];
    }
  }
}

/**
 * Turns linear predictors into residuals p - y and curvatures p (1 - p), and returns the sum of the log losses.
 * With e = exp(-|z|) nothing overflows, and the loss is log(1 + e), plus |z| where the sign of z is wrong.
 */
function plainLoss(z: Float64Array, curvature: Float64Array, y: Uint8Array, start: number, rows: number): number {
  // The logarithm of a product is the sum of the logarithms: one call for a block, and 2^256 does not overflow.
  let product = 1;
  let misses = 0;
  for (let i = 0; i < rows; i++) {
    const e = exp(-Math.abs(z[i]));
    const q = 1 / (1 + e);
    const label = y[start + i];
    product *= 1 + e;
    misses += Math.max(label === 1 ? -z[i] : z[i], 0);
    curvature[i] = e * q * q;
    z[i] = (z[i] >= 0 ? q : e * q) - label;
  }
  return misses + log(product);
}

/** As `plainLoss`, everything multiplied by the weight of its row. */
function weightedLoss(
  z: Float64Array,
  curvature: Float64Array,
  y: Uint8Array,
  weights: ArrayLike<number>,
  start: number,
  rows: number,
): number {
  let loss = 0;
  for (let i = 0; i < rows; i++) {
    const weight = weights[start + i];
    const e = exp(-Math.abs(z[i]));
    const q = 1 / (1 + e);
    const label = y[start + i];
    loss += weight * (Math.max(label === 1 ? -z[i] : z[i], 0) + log(1 + e));
    curvature[i] = weight * e * q * q;
    z[i] = weight * ((z[i] >= 0 ? q : e * q) - label);
  }
  return loss;
}

/** Adds to out[at] to out[at + 3] the products of `left` with four columns of the block, from column k on. */
function addProducts(
  left: Float64Array,
  columns: Float64Array,
  k: number,
  rows: number,
  out: Float64Array,
  at: number,
): void {
  const from = k * BLOCK;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const value = left[i];
    a += value * columns[from + i];
    b += value * columns[from + BLOCK + i];
    c += value * columns[from + 2 * BLOCK + i];
    d += value * columns[from + 3 * BLOCK + i];
  }
  out[at] += a;
  out[at + 1] += b;
  out[at + 2] += c;
  out[at + 3] += d;
}
