import { normals } from '../lib/draw.ts';
import type { Estimate } from '../lib/estimate.ts';
import { exp, log } from '../lib/math.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { median } from '../lib/resample/quantile.ts';
import { rng } from '../lib/rng.ts';
import type { Fit } from './fit.ts';
import type { Fragility, Parcel, Sure } from './result.ts';
import type { Truth } from './world.ts';

const testRows = 4000;
/** A decision is sure from these log-odds on: a probability of 0.9. */
export const sureFrom = log(9);

/** Two independent normal numbers of each test row. */
export function drawTest(seed: number): Record<'real' | 'along', Float64Array> {
  return { real: normals(rng(seed, 'test, true'), testRows), along: normals(rng(seed, 'test, other'), testRows) };
}

/** Test rows by what the model and the truth say of each. */
export interface Tested {
  score: Float64Array;
  truth: Float64Array;
}

/**
 * Scores of test rows. A weighted sum of independent normal features is normal, and so are two of them together: rows are
 * drawn by their two scores, which have the law that rows of features would give them.
 */
export function test({ intercept, coef }: Fit, truth: Truth, seed: number): Tested {
  const { real, along } = drawTest(seed);
  const [size, trueSize] = [norm2(coef), norm2(truth.coef)];
  const product = coef.reduce((sum, w, j) => sum + w * truth.coef[j], 0);
  const alike = size === 0 ? 0 : Math.min(1, Math.max(-1, product / (size * trueSize)));
  const apart = Math.sqrt(1 - alike * alike);
  return {
    score: real.map((z, i) => intercept + size * (alike * z + apart * along[i])),
    truth: real.map((z) => truth.intercept + trueSize * z),
  };
}

/** What overturns the sure decisions of a model. */
export function fragilityOf({ coef }: Fit, truth: Truth, { score, truth: real }: Tested): Fragility {
  const margin = medianOf(score.filter((z) => z >= sureFrom));
  const trueSure = real.filter((z) => z >= sureFrom);
  const [one, two] = [norm1(coef), norm2(coef)];
  const over = (size: number): Estimate | null =>
    margin && size > 0 ? { value: margin.value / size, low: margin.low / size, high: margin.high / size } : null;
  return {
    d: coef.length,
    margin,
    changeEach: over(one),
    changeL2: over(two),
    changeEachTrue: trueSure.length === 0 ? null : median(trueSure) / norm1(truth.coef),
    norm1OverNorm2: two === 0 ? 1 : one / two,
  };
}

/** How many decisions are sure, how right they are, and how many of them a change in random directions overturns. */
export function sureOf({ coef }: Fit, { score, truth }: Tested, seed: number): Sure {
  const rows = Array.from(score.keys()).filter((i) => score[i] >= sureFrom);
  const share = shareOf(rows.length, score.length);
  if (rows.length === 0) return { share, claimed: null, right: null, flipped: null, flipped3: null };
  const total = norm1(coef);
  // The log-odds of a row fall by this share of themselves when each feature moves by the smallest size, with random signs.
  const chance = rng(seed, 'random signs');
  const shares = rows.map(() => {
    let sum = 0;
    for (let j = 0; j < coef.length; j++) sum += chance.uniform() < 0.5 ? coef[j] : -coef[j];
    return sum / total;
  });
  // Not at one half, but beyond it; the slack is what sums of many terms may round.
  const beyond = (times: number) => shares.filter((one) => 1 + times * one < -1e-9).length;
  const meanOf = (values: Float64Array) => rows.reduce((sum, i) => sum + 1 / (1 + exp(-values[i])), 0) / rows.length;
  return {
    share,
    claimed: meanOf(score),
    right: meanOf(truth),
    flipped: shareOf(beyond(1), rows.length),
    flipped3: shareOf(beyond(3), rows.length),
  };
}

/** The AUC of a score over labels drawn with the true probabilities. */
export function aucOf(score: Float64Array, { truth }: Tested): number {
  return expectedAuc(
    truth.map((z) => 1 / (1 + exp(-z))),
    score,
  );
}

/** A parcel with the median of the sure decisions, and the same after each feature has moved just far enough. */
export function parcelOf({ intercept, coef }: Fit, margin: number, seed: number): Parcel {
  const drawn = normals(rng(seed, 'parcel'), coef.length);
  const [one, square] = [norm1(coef), norm2(coef) ** 2];
  if (one === 0) return { before: [...drawn], after: [...drawn], p: 1 / (1 + exp(-intercept)) };
  const missing = margin - intercept - coef.reduce((sum, w, j) => sum + w * drawn[j], 0);
  const before = drawn.map((x, j) => x + (missing * coef[j]) / square);
  const after = before.map((x, j) => x - (margin / one) * Math.sign(coef[j]));
  return { before: [...before], after: [...after], p: 1 / (1 + exp(-margin)) };
}

/** The sum of the sizes of the coefficients. */
export const norm1 = (coef: Float64Array): number => coef.reduce((sum, w) => sum + Math.abs(w), 0);
/** Their length. */
export const norm2 = (coef: Float64Array): number => Math.sqrt(coef.reduce((sum, w) => sum + w * w, 0));

function shareOf(count: number, of: number): Estimate {
  return { value: count / of, ...wilsonInterval(count, of) };
}

/** The median with a 95 % interval by ranks; null of no value. */
function medianOf(values: Float64Array): Estimate | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  const half = 0.98 * Math.sqrt(sorted.length);
  const at = (rank: number) => sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(rank)))];
  const middle = (sorted.length - 1) / 2;
  return { value: median(sorted), low: at(middle - half), high: at(middle + half) };
}
