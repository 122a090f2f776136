import type { Labels } from '../columns.ts';
import { demandBothClasses, demandFinite, demandPairs } from '../demand.ts';
import { exp, log, log1p } from '../math.ts';

/** Probabilities 1 / (1 + exp(A score + B)); A is below 0 where a higher score means more positives. */
export interface Platt {
  A: number;
  B: number;
  /** Throws on NaN. */
  apply(score: ArrayLike<number>): Float64Array;
}

/**
 * Fits a sigmoid to scores (of any scale) by maximum likelihood, with the labels drawn in to (n1 + 1) / (n1 + 2) and
 * 1 / (n0 + 2). Throws on lists of different length, labels other than 0 and 1, a single class, scores that are not
 * finite or do not vary. Newton's method with halved steps.
 * Source: J. Platt, Advances in Large Margin Classifiers (1999); H.-T. Lin et al., Machine Learning 68 (2007).
 */
export function platt(y: Labels, score: ArrayLike<number>): Platt {
  demandPairs(y, score, 'platt');
  demandFinite(score, 'platt, score');
  const positives = demandBothClasses(y, 'platt');
  const negatives = y.length - positives;
  const { centre, spread } = location(score);
  const f = Float64Array.from(score, (value) => (value - centre) / spread);
  const target = Float64Array.from(y, (label) =>
    label === 1 ? (positives + 1) / (positives + 2) : 1 / (negatives + 2),
  );
  const { a, b } = minimise(f, target, log((negatives + 1) / (positives + 1)));
  const A = a / spread;
  const B = b - A * centre;
  // A score that says nothing says nothing at Infinity, either.
  const pull = (value: number) => (A === 0 ? 0 : A * value);
  return { A, B, apply: (scores) => Float64Array.from(scores, (value) => sigmoid(-(pull(known(value)) + B))) };
}

function minimise(f: Float64Array, target: Float64Array, intercept: number): { a: number; b: number } {
  let a = 0;
  let b = intercept;
  let loss = lossOf(f, target, a, b);
  for (let step = 0; step < 100; step++) {
    const { da, db } = newtonStep(f, target, a, b);
    let size = 1;
    let next = lossOf(f, target, a - da, b - db);
    while (!(next <= loss) && size > 1e-10) {
      size /= 2;
      next = lossOf(f, target, a - size * da, b - size * db);
    }
    if (!(next <= loss)) break;
    a -= size * da;
    b -= size * db;
    loss = next;
    if (Math.abs(da) + Math.abs(db) < 1e-14 * (1 + Math.abs(a) + Math.abs(b))) break;
  }
  return { a, b };
}

function newtonStep(f: Float64Array, target: Float64Array, a: number, b: number): { da: number; db: number } {
  let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0];
  for (let i = 0; i < f.length; i++) {
    const p = sigmoid(-(a * f[i] + b));
    const w = p * (1 - p);
    ga += (target[i] - p) * f[i];
    gb += target[i] - p;
    haa += w * f[i] * f[i];
    hab += w * f[i];
    hbb += w;
  }
  const determinant = haa * hbb - hab * hab;
  return { da: (hbb * ga - hab * gb) / determinant, db: (haa * gb - hab * ga) / determinant };
}

/** The cross-entropy of the targets: for each row ln(1 + e^z) - (1 - t) z with z = a f + b. */
function lossOf(f: Float64Array, target: Float64Array, a: number, b: number): number {
  let sum = 0;
  for (let i = 0; i < f.length; i++) {
    const z = a * f[i] + b;
    sum += Math.max(z, 0) + log1p(exp(-Math.abs(z))) - (1 - target[i]) * z;
  }
  return sum;
}

function known(score: number): number {
  if (Number.isNaN(score)) throw new RangeError('platt: got the score NaN, needs a number.');
  return score;
}

function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + exp(-z)) : exp(z) / (1 + exp(z));
}

/** Scores are centred and scaled for the fit, so that its precision does not hang on their unit. */
function location(score: ArrayLike<number>): { centre: number; spread: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < score.length; i++) {
    low = Math.min(low, score[i]);
    high = Math.max(high, score[i]);
  }
  if (low === high)
    throw new RangeError(`platt: got ${score.length} scores that are all ${low}, needs scores that vary.`);
  return { centre: (low + high) / 2, spread: (high - low) / 4 };
}
