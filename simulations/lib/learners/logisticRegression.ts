import { type Columns, type Labels, take, takeRows } from '../columns.ts';
import { exp, log } from '../math.ts';
import { checkQuery } from './checkTable.ts';
import { type EvaluateLogistic, logisticPasses } from './logisticPass.ts';
import {
  admitProblem,
  classWeights,
  type LogisticOptions,
  type LogisticProblem,
  type LogisticStart,
} from './logisticProblem.ts';
import { type NewtonResult, newton } from './newton.ts';

const NAME = 'logisticRegression';
/** With more rows than this, a fit of every 16th row finds a place to start that is worth more than it costs. */
const MANY_ROWS = 20_000;

/** A fitted logistic regression: log-odds are the intercept and coef times the columns. */
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
  const problem = admitProblem(X, y, options);
  const evaluate = logisticPasses(problem);
  const base = baseOf(problem);
  const given = options.start && betterOf(centred(options.start, problem.centres), base, evaluate);
  const sample = given ? undefined : fitOfSample(problem);
  const start = given ?? sample?.theta ?? base.point;
  const found = newton(evaluate, start, maxSteps, tolerance, sample?.factor);
  const { theta, steps, converged, objective } = found;

  const coef = theta.slice(1);
  const intercept = theta[0] - dot(coef, problem.centres);
  return {
    coef,
    intercept,
    steps,
    converged,
    objective,
    probabilities: (query) => probabilities(query, coef, intercept),
  };
}

/** For a long table, the fit of every 16th row: it is near the fit of all, and spares most of the passes over them. */
function fitOfSample({ X, y, weights, C, centres }: LogisticProblem): NewtonResult | undefined {
  if (y.length < MANY_ROWS) return undefined;
  const rows = Int32Array.from({ length: Math.ceil(y.length / 16) }, (_, i) => 16 * i);
  const sample: LogisticProblem = {
    X: takeRows(X, rows),
    y: Uint8Array.from(rows, (row) => y[row]),
    weights: weights && take(weights, rows),
    // The penalty weighs as much against a 16th of the rows.
    C: 16 * C,
    centres,
  };
  const total = classWeights(sample);
  if (total[0] === 0 || total[1] === 0) return undefined;
  // A few digits are enough for a start.
  return newton(logisticPasses(sample), baseOf(sample).point, 25, 1e-3);
}

/** The log-odds of the base rate in every row; throws where one class has no weight. */
function baseOf(problem: LogisticProblem): { point: Float64Array; objective: number } {
  const [zeros, ones] = classWeights(problem);
  if (zeros === 0 || ones === 0) {
    const found = zeros + ones === 0 ? 'no weight at all' : `only the class ${zeros === 0 ? 1 : 0}`;
    throw new RangeError(`${NAME}: got ${found}, needs both classes with a weight above 0.`);
  }
  const point = new Float64Array(problem.X.length + 1);
  point[0] = log(ones / zeros);
  const all = zeros + ones;
  return { point, objective: -problem.C * (zeros * log(zeros / all) + ones * log(ones / all)) };
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
