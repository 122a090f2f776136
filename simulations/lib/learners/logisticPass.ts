import { exp, log } from '../math.ts';
import type { LogisticProblem } from './logisticProblem.ts';

/** Rows that are worked on together: a block of this many rows of some ten columns stays in the fastest cache. */
const BLOCK = 256;

/** The findings of a pass over the data at a point theta = (intercept of the centred columns, coefficients). */
export interface LogisticPass {
  objective: number;
  /** Of the objective, one an element of theta. */
  gradient: Float64Array;
  /** Of the objective, order of theta, row by row: the lower triangle. Left alone where it is not asked for. */
  hessian: Float64Array;
}

/** Writes objective and gradient at theta into `out`, and the Hessian where it is asked for. */
export type EvaluateLogistic = (theta: Float64Array, out: LogisticPass, withHessian: boolean) => void;

/**
 * A function that evaluates 0.5 |coef|^2 + C sum(weight * log loss) with its derivatives, and keeps its buffers between
 * calls. O(rows x columns^2) a call, or O(rows x columns) without the Hessian.
 */
export function logisticPasses({ X, y, weights, C, centres }: LogisticProblem): EvaluateLogistic {
  const order = X.length + 1;
  // Columns are multiplied two by two; where their number is odd, one of zeros makes up the last pair.
  const width = order + (order % 2);
  // Column j of the block is at j * BLOCK; the first is 1 for the intercept.
  const block = new Float64Array(width * BLOCK);
  const residual = new Float64Array(BLOCK);
  const curvature = new Float64Array(BLOCK);
  const gradient = new Float64Array(width);
  const hessian = new Float64Array(width * width);

  return (theta, out, withHessian) => {
    gradient.fill(0);
    hessian.fill(0);
    let loss = 0;
    for (let start = 0; start < y.length; start += BLOCK) {
      const rows = Math.min(BLOCK, y.length - start);
      block.fill(1, 0, rows);
      residual.fill(theta[0]);
      for (let j = 1; j < order; j++) {
        readColumn(X[j - 1], centres[j - 1], start, rows, theta[j], block, j * BLOCK, residual);
      }
      loss += weights
        ? weightedLoss(residual, curvature, y, weights, start, rows)
        : plainLoss(residual, curvature, y, start, rows);
      for (let j = 0; j < width; j += 2) addProducts(residual, block, j * BLOCK, rows, gradient, j);
      if (!withHessian) continue;
      // With every row times the root of its curvature, the Hessian is the block's product with itself.
      for (let j = 0; j < order; j++) scale(block, j * BLOCK, curvature, rows);
      for (let j = 0; j < order; j += 2) {
        for (let k = 0; k <= j; k += 2) addTile(block, j * BLOCK, k * BLOCK, rows, hessian, j * width + k, width);
      }
    }
    let penalty = 0;
    for (let j = 0; j < order; j++) {
      const coef = j === 0 ? 0 : theta[j];
      penalty += 0.5 * coef * coef;
      out.gradient[j] = C * gradient[j] + coef;
      if (!withHessian) continue;
      for (let k = 0; k <= j; k++) out.hessian[j * order + k] = C * hessian[j * width + k];
      if (j > 0) out.hessian[j * order + j] += 1;
    }
    out.objective = penalty + C * loss;
  };
}

/** Copies a stretch of a column, centred, into the block, and adds its part of the linear predictor to z. */
function readColumn(
  column: Float64Array,
  centre: number,
  start: number,
  rows: number,
  coef: number,
  block: Float64Array,
  at: number,
  z: Float64Array,
): void {
  for (let i = 0; i < rows; i++) {
    const x = column[start + i] - centre;
    block[at + i] = x;
    z[i] += coef * x;
  }
}

/**
 * Turns linear predictors into residuals p - y and roots of the curvature p (1 - p); returns the sum of the log losses.
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
    curvature[i] = Math.sqrt(e) * q;
    z[i] = (z[i] >= 0 ? q : e * q) - label;
  }
  return misses + log(product);
}

/** As `plainLoss`, with the weight of its row on everything. */
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
    curvature[i] = Math.sqrt(weight * e) * q;
    z[i] = weight * ((z[i] >= 0 ? q : e * q) - label);
  }
  return loss;
}

function scale(block: Float64Array, at: number, factor: Float64Array, rows: number): void {
  for (let i = 0; i < rows; i++) block[at + i] *= factor[i];
}

/** Adds the products of `left` with the column of the block at p and with the next one to out[at] and out[at + 1]. */
function addProducts(
  left: Float64Array,
  block: Float64Array,
  p: number,
  rows: number,
  out: Float64Array,
  at: number,
): void {
  let [a, b] = [0, 0];
  for (let i = 0; i < rows; i++) {
    a += left[i] * block[p + i];
    b += left[i] * block[p + BLOCK + i];
  }
  out[at] += a;
  out[at + 1] += b;
}

/**
 * Adds the four products of the columns at p and after it with those at q and after it to a square of `out`: two by
 * two, since then each number that is read is used twice.
 */
function addTile(
  block: Float64Array,
  p: number,
  q: number,
  rows: number,
  out: Float64Array,
  at: number,
  width: number,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const upper = block[p + i];
    const lower = block[p + BLOCK + i];
    const left = block[q + i];
    const right = block[q + BLOCK + i];
    a += upper * left;
    b += upper * right;
    c += lower * left;
    d += lower * right;
  }
  out[at] += a;
  out[at + 1] += b;
  out[at + width] += c;
  out[at + width + 1] += d;
}
