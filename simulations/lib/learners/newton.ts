import { factorise, substitute } from './cholesky.ts';
import type { EvaluateLogistic, LogisticPass } from './logisticPass.ts';

/** A step below this leaves the curvature nearly as it was, so that the next step can do with the old one. */
const SMALL_STEP = 5e-3;

/** Where Newton's method has come to. */
export interface NewtonResult {
  theta: Float64Array;
  steps: number;
  converged: boolean;
  objective: number;
  /** The Cholesky factor of the Hessian that was used last. */
  factor: Float64Array;
}

/**
 * Minimises a convex objective by Newton's method with step halving, from `start`.
 * It stops after `maxSteps`, or when a step is below `tolerance`, or the next one would be, if it shrank as the last
 * one has. A step is measured by its largest element, each in the spread of its column (the root of its curvature over
 * that of the first, the intercept).
 * Steps near the minimum keep the factor of an earlier Hessian: they are many times cheaper, and still gain as many
 * digits each as the Hessian has right. `factor`, where given, serves the first step in the same way.
 * Source: Boyd and Vandenberghe, Convex Optimization, 9.5.
 */
export function newton(
  evaluate: EvaluateLogistic,
  start: Float64Array,
  maxSteps: number,
  tolerance: number,
  factor?: Float64Array,
): NewtonResult {
  const order = start.length;
  let theta = start.slice();
  let trial = start.slice();
  let here = emptyPass(order);
  let there = emptyPass(order);
  let known = factor ?? new Float64Array(order * order);
  let isFresh = factor === undefined;
  let converged = false;
  let steps = 0;
  let size = Number.MIN_VALUE;
  const step = new Float64Array(order);
  evaluate(theta, here, isFresh);
  while (steps < maxSteps && !converged) {
    if (isFresh) known = factoriseSafely(here.hessian, order);
    step.set(here.gradient);
    substitute(known, step, order);
    steps++;
    const before = size;
    size = sizeOf(step, known);
    converged = size * Math.min(1, size / before) < tolerance;
    isFresh = !(size <= SMALL_STEP);
    for (let halvings = 0; halvings < 60; halvings++) {
      for (let j = 0; j < order; j++) trial[j] = theta[j] - step[j];
      if (converged) break;
      evaluate(trial, there, isFresh);
      // The objective falls along the step, if not for all of it; the slack is for the last digits of a long sum.
      if (there.objective <= here.objective + 1e-13 * Math.abs(here.objective)) break;
      for (let j = 0; j < order; j++) step[j] /= 2;
    }
    [theta, trial] = [trial, theta];
    if (!converged) [here, there] = [there, here];
  }
  // The last step is not worth a pass; near the minimum it takes half its product with the gradient off the objective.
  const fall = converged ? 0.5 * dot(here.gradient, step) : 0;
  return { theta, steps, converged, objective: here.objective - fall, factor: known };
}

function factoriseSafely(hessian: Float64Array, order: number): Float64Array {
  const factor = hessian.slice();
  let trace = Number.MIN_VALUE;
  for (let j = 0; j < order; j++) trace += hessian[j * order + j];
  // Where all probabilities have saturated, rounding may leave no curvature; a little on the diagonal restores it.
  for (let ridge = 1e-14 * trace; !factorise(factor, order); ridge *= 100) {
    factor.set(hessian);
    for (let j = 0; j < order; j++) factor[j * order + j] += ridge;
  }
  return factor;
}

/** The largest element of a step in units of spread; the curvature of an element is its row of the factor, squared. */
function sizeOf(step: Float64Array, factor: Float64Array): number {
  let size = 0;
  for (let j = 0; j < step.length; j++) {
    const row = factor.subarray(j * step.length, j * step.length + j + 1);
    size = Math.max(size, (Math.abs(step[j]) * Math.sqrt(dot(row, row))) / factor[0]);
  }
  return size;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}

function emptyPass(order: number): LogisticPass {
  return { objective: 0, gradient: new Float64Array(order), hessian: new Float64Array(order * order) };
}
