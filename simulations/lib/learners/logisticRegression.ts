import { type Columns, type Labels, takeRows } from '../columns.ts';
import { exp, log } from '../math.ts';
import { checkColumns, checkCount, checkLabels, checkNumber, checkQuery } from './checkTable.ts';
import { type EvaluateLogistic, type LogisticProblem, logisticPasses } from './logisticPass.ts';
import { newton } from './newton.ts';

const NAME = 'logisticRegression';
/** With more rows than this, a fit of every 16th row finds a place to start that is worth more than it costs. */
const MANY_ROWS = 20_000;

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

export interface LogisticStart {
  coef: ArrayLike<number>;
  intercept: number;
}

export interface LogisticFit {
  /** Log-odds a unit of each column. */
  coef: Float64Array;
  /** Log-odds where every column is 0. */
  intercept: number;
  /** Newton steps taken. */
  steps: number;
  /** Whether the tolerance was reached. */
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
 * Throws on an empty table, unequal lengths, values that are not finite, other labels, bad options, and one class only
 * (its intercept would be infinite).
 * O(rows x columns^2) a step. Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1.
 */
export function logisticRegression(X: Columns, y: Labels, options: LogisticOptions = {}): LogisticFit {
  const { maxSteps = 25, tolerance = 1e-10 } = options;
  const problem = admit(X, y, options);
  const base = baseOf(problem);
  const evaluate = logisticPasses(problem);
  const sample = options.start ? undefined : fitOfSample(X, y, options);
  let start = sample ? centred(sample, problem.centres) : base.point;
  if (options.start) start = betterOf(centred(options.start, problem.centres), base, evaluate);
  const { theta, ...found } = newton(evaluate, start, maxSteps, tolerance);

  const coef = theta.slice(1);
  const intercept = theta[0] - dot(coef, problem.centres);
  return { coef, intercept, ...found, probabilities: (query) => probabilities(query, coef, intercept) };
}

function admit(X: Columns, y: Labels, options: LogisticOptions): LogisticProblem {
  const { C = 1, weights, start, maxSteps = 25, tolerance = 1e-10 } = options;
  const rows = checkColumns(NAME, X);
  checkLabels(NAME, y, rows);
  checkNumber(NAME, 'C', C, 0);
  checkNumber(NAME, 'tolerance', tolerance, 0, true);
  checkCount(NAME, 'maxSteps', maxSteps, 1);
  if (weights) checkWeights(weights, rows);
  if (start) checkStart(start, X.length);
  return { X, y: new Uint8Array(y), weights: weights ?? null, C, centres: Float64Array.from(X, centreOf) };
}

function checkWeights(weights: ArrayLike<number>, rows: number): void {
  if (weights.length !== rows) {
    throw new Error(`${NAME}: there are ${weights.length} weights for ${rows} rows. There must be one a row.`);
  }
  for (let i = 0; i < rows; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity)) {
      throw new Error(`${NAME}: the weight of row ${i} is ${weights[i]}. It must be a finite number of at least 0.`);
    }
  }
}

function checkStart(start: LogisticStart, columns: number): void {
  if (start.coef.length !== columns) {
    throw new Error(`${NAME}: start has ${start.coef.length} coefficients for ${columns} columns. They must be equal.`);
  }
  for (const value of [start.intercept, ...Array.from(start.coef)]) {
    if (!Number.isFinite(value)) throw new Error(`${NAME}: start holds ${value}. It must hold finite numbers only.`);
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

/** For a long table, the fit of every 16th row: it is near the fit of all, and spares most of the passes over them. */
function fitOfSample(X: Columns, y: Labels, options: LogisticOptions): LogisticStart | undefined {
  const { C = 1, weights } = options;
  if (y.length < MANY_ROWS) return undefined;
  const rows = Int32Array.from({ length: Math.ceil(y.length / 16) }, (_, i) => 16 * i);
  const labels = Uint8Array.from(rows, (row) => y[row]);
  const some = weights && Float64Array.from(rows, (row) => weights[row]);
  const hasBoth = [0, 1].every((wanted) => labels.some((label, i) => label === wanted && (!some || some[i] > 0)));
  // A few digits are enough for a start; the penalty must weigh as much against a 16th of the rows.
  if (!hasBoth) return undefined;
  return logisticRegression(takeRows(X, rows), labels, { C: 16 * C, weights: some, tolerance: 1e-3 });
}

/** The log-odds of the base rate in every row; throws where one class has no weight. */
function baseOf({ X, y, weights, C }: LogisticProblem): { point: Float64Array; objective: number } {
  const total = [0, 0];
  for (let i = 0; i < y.length; i++) total[y[i]] += weights ? weights[i] : 1;
  const all = total[0] + total[1];
  if (total[0] === 0 || total[1] === 0) {
    const found = all === 0 ? 'no weight at all' : `only the class ${total[0] === 0 ? 1 : 0}`;
    throw new Error(`${NAME}: y has ${found}. Both classes must occur with a weight above 0.`);
  }
  const point = new Float64Array(X.length + 1);
  point[0] = log(total[1] / total[0]);
  return { point, objective: -C * (total[0] * log(total[0] / all) + total[1] * log(total[1] / all)) };
}

/** The given start, unless the base rate is better: far from the minimum, Newton's method may take many steps. */
function betterOf(given: Float64Array, base: ReturnType<typeof baseOf>, evaluate: EvaluateLogistic): Float64Array {
  const pass = { objective: 0, gradient: new Float64Array(given.length), hessian: new Float64Array(0) };
  evaluate(given, pass, false);
  return pass.objective < base.objective ? given : base.point;
}

/** theta of a start: its intercept belongs to columns as they are, that of theta to the centred ones. */
function centred({ intercept, coef }: LogisticStart, centres: Float64Array): Float64Array {
  const theta = Float64Array.of(intercept, ...Array.from(coef));
  theta[0] += dot(theta.subarray(1), centres);
  return theta;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, j) => sum + value * b[j], 0);
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
