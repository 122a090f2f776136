import type { Columns, Labels } from '../columns.ts';
import { exp, log } from '../math.ts';
import { checkColumns, checkLabels, checkNumber, checkQuery } from './checkTable.ts';
import { factorise, substitute } from './cholesky.ts';
import { type LogisticPass, type LogisticProblem, logisticPasses } from './logisticPass.ts';

const NAME = 'logisticRegression';

export interface LogisticOptions {
  /** Inverse strength of the penalty, above 0. Default 1. */
  C?: number | undefined;
  /** How much each row counts, 0 or more. Default 1 each. */
  weights?: ArrayLike<number> | undefined;
  /** Newton steps at most. Default 25. */
  maxSteps?: number | undefined;
  /** Stops at a step that moves no standardised coefficient, and not the intercept, by this much. Default 1e-10. */
  tolerance?: number | undefined;
  /** Where to begin, e.g. the fit of the week before. Ignored when predicting the base rate is better. */
  start?: { coef: ArrayLike<number>; intercept: number } | undefined;
}

export interface LogisticFit {
  /** Log-odds a unit of each column. */
  coef: Float64Array;
  /** Log-odds where every column is 0. */
  intercept: number;
  /** Newton steps taken. */
  steps: number;
  /** Whether the last step was within the tolerance. */
  converged: boolean;
  /** The minimum that was found. */
  objective: number;
  /** P(y = 1) for each row of new columns. */
  probabilities(X: Columns): Float64Array;
}

/**
 * Logistic regression: the minimum of 0.5 |coef|^2 + C sum(weight * log loss), intercept not penalised, which is the
 * convention of scikit-learn. Newton's method (iteratively reweighted least squares) with step halving.
 * X has a column a feature, y is 0 or 1.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels, bad weights, and one class only
 * (its intercept would be infinite).
 * O(rows x columns^2) a step. Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1.
 */
export function logisticRegression(X: Columns, y: Labels, options: LogisticOptions = {}): LogisticFit {
  const { maxSteps = 25, tolerance = 1e-10, start } = options;
  const problem = admitProblem(X, y, options);
  const order = X.length + 1;
  const evaluate = logisticPasses(problem);
  const spreads = spreadOf(problem);

  let theta: Float64Array = begin(problem, start, evaluate);
  let here = emptyPass(order);
  let there = emptyPass(order);
  evaluate(theta, here);
  let trial: Float64Array = new Float64Array(order);
  const step = new Float64Array(order);
  let steps = 0;
  let converged = false;
  while (steps < maxSteps && !converged) {
    newtonStep(here, step);
    steps++;
    converged = largest(step, spreads) < tolerance;
    // A convex objective falls along a Newton step, if not for all of it; the slack is for the last digits of the sum.
    const ceiling = here.objective + 1e-13 * Math.abs(here.objective);
    for (let halvings = 0; halvings < 60; halvings++) {
      for (let j = 0; j < order; j++) trial[j] = theta[j] - step[j];
      if (converged) break;
      evaluate(trial, there);
      if (there.objective <= ceiling) break;
      for (let j = 0; j < order; j++) step[j] /= 2;
    }
    [theta, trial] = [trial, theta];
    if (!converged) [here, there] = [there, here];
  }

  const coef = theta.slice(1);
  const intercept = theta[0] - dot(coef, problem.means);
  return {
    coef,
    intercept,
    steps,
    converged,
    objective: here.objective,
    probabilities: (query) => probabilities(query, coef, intercept),
  };
}

function admitProblem(X: Columns, y: Labels, { C = 1, weights, start }: LogisticOptions): LogisticProblem {
  const rows = checkColumns(NAME, X);
  checkLabels(NAME, y, rows);
  checkNumber(NAME, 'C', C, 0);
  if (start && start.coef.length !== X.length) {
    throw new Error(
      `${NAME}: start has ${start.coef.length} coefficients for ${X.length} columns. They must be equal.`,
    );
  }
  if (weights && weights.length !== rows) {
    throw new Error(`${NAME}: there are ${weights.length} weights for ${rows} rows. There must be one a row.`);
  }
  const total = [0, 0];
  for (let i = 0; i < rows; i++) {
    const weight = weights ? weights[i] : 1;
    if (weights) checkNumber(NAME, `the weight of row ${i}`, weight, 0, true);
    total[y[i]] += weight;
  }
  if (total[0] === 0 || total[1] === 0) {
    const found = total[0] + total[1] === 0 ? 'no weight at all' : `only the class ${total[0] === 0 ? 1 : 0}`;
    throw new Error(`${NAME}: y has ${found}. Both classes must occur with a weight above 0.`);
  }
  const means = Float64Array.from(X, (column) => column.reduce((sum, x) => sum + x / rows, 0));
  return { X, y: Uint8Array.from(y), weights: weights ?? null, C, means };
}

/** The given start, or the base rate where there is none or it is better: log-odds of y in all rows. */
function begin(
  { y, X, weights, means }: LogisticProblem,
  start: LogisticOptions['start'],
  evaluate: (theta: Float64Array, out: LogisticPass) => void,
): Float64Array {
  const order = X.length + 1;
  const total = [0, 0];
  for (let i = 0; i < y.length; i++) total[y[i]] += weights ? weights[i] : 1;
  const base = new Float64Array(order);
  base[0] = log(total[1] / total[0]);
  if (!start) return base;
  const given = Float64Array.from([start.intercept, ...Array.from(start.coef)]);
  given[0] += dot(given.subarray(1), means);
  const [atBase, atGiven] = [emptyPass(order), emptyPass(order)];
  evaluate(base, atBase);
  evaluate(given, atGiven);
  return atGiven.objective < atBase.objective ? given : base;
}

/** Sets `step` to the solution of hessian * step = gradient. */
function newtonStep({ gradient, hessian }: LogisticPass, step: Float64Array): void {
  const n = gradient.length;
  const factor = hessian.slice();
  // Where all probabilities have saturated, rounding may leave no curvature; a little on the diagonal restores it.
  let trace = 0;
  for (let j = 0; j < n; j++) trace += hessian[j * n + j];
  for (let ridge = 1e-14 * trace; !factorise(factor, n); ridge *= 100) {
    factor.set(hessian);
    for (let j = 0; j < n; j++) factor[j * n + j] += ridge;
  }
  step.set(gradient);
  substitute(factor, step, n);
}

/** Standard deviation of each column, after a 1 for the intercept: they put steps of all elements on one scale. */
function spreadOf({ X, means }: LogisticProblem): Float64Array {
  const variance = (column: Float64Array, j: number) =>
    column.reduce((sum, x) => sum + (x - means[j]) * (x - means[j]), 0) / column.length;
  return Float64Array.from([1, ...X.map((column, j) => Math.sqrt(variance(column, j)))]);
}

function largest(step: Float64Array, scale: Float64Array): number {
  return step.reduce((most, s, j) => Math.max(most, Math.abs(s) * scale[j]), 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
}

function emptyPass(order: number): LogisticPass {
  return { objective: 0, gradient: new Float64Array(order), hessian: new Float64Array(order * order) };
}

function probabilities(X: Columns, coef: Float64Array, intercept: number): Float64Array {
  const rows = checkQuery(NAME, X, coef.length);
  const out = new Float64Array(rows).fill(intercept);
  for (let j = 0; j < coef.length; j++) {
    const column = X[j];
    for (let i = 0; i < rows; i++) out[i] += coef[j] * column[i];
  }
  for (let i = 0; i < rows; i++) out[i] = 1 / (1 + exp(-out[i]));
  return out;
}
