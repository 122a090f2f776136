import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { FragileParams } from './params.ts';

/** The true model: log-odds of late are the intercept and the coefficients times the features. */
export interface Truth {
  intercept: number;
  coef: Float64Array;
}

const baseRate = 0.25;
/** Features that matter where most do not. */
const mattering = 3;

/** Coefficients with random signs, whose squares sum to the square of the strength however many features there are. */
export function truthOf({ seed, s, world }: Pick<FragileParams, 'seed' | 's' | 'world'>, d: number): Truth {
  const signs = rng(seed, 'signs');
  const count = world === 'dense' ? d : Math.min(d, mattering);
  const size = s / Math.sqrt(count);
  const coef = Float64Array.from({ length: d }, (_, j) => {
    const sign = signs.uniform() < 0.5 ? -1 : 1;
    return j < count ? sign * size : 0;
  });
  return { intercept: interceptFor(s), coef };
}

/** Standard normal columns. More rows, or more columns, leave the others as they are. */
export function drawColumns(seed: number, n: number, d: number): Float64Array[] {
  return Array.from({ length: d }, (_, j) => normals(rng(seed, 'column', j), n));
}

/** Labels of the first columns by the true model, some of them flipped. */
export function drawLabels(
  { seed, labelNoise }: Pick<FragileParams, 'seed' | 'labelNoise'>,
  X: readonly Float64Array[],
  { intercept, coef }: Truth,
): Uint8Array {
  const n = X[0].length;
  const z = new Float64Array(n).fill(intercept);
  coef.forEach((b, j) => {
    if (b !== 0) for (let i = 0; i < n; i++) z[i] += b * X[j][i];
  });
  const luck = rng(seed, 'labels');
  const flips = rng(seed, 'flips');
  return Uint8Array.from(z, (value) => {
    const label = luck.uniform() < 1 / (1 + exp(-value)) ? 1 : 0;
    return flips.uniform() < labelNoise / 100 ? 1 - label : label;
  });
}

/** The intercept at which a quarter is late, where the log-odds have the standard deviation `s`. */
export function interceptFor(s: number): number {
  let [low, high] = [-12, 0];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (rateAt(middle, s) < baseRate) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The mean probability over normal log-odds, by sums at equal steps, which is exact to many digits here. */
function rateAt(intercept: number, s: number): number {
  let [sum, all] = [0, 0];
  for (let z = -8; z <= 8; z += 0.1) {
    const weight = exp((-z * z) / 2);
    all += weight;
    sum += weight / (1 + exp(-(intercept + s * z)));
  }
  return sum / all;
}
