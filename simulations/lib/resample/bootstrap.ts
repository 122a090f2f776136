import type { Labels } from '../columns.ts';
import { demandFinite, demandWhole } from '../demand.ts';
import { integer } from '../draw.ts';
import { auc } from '../metrics/auc.ts';
import type { Rng } from '../rng.ts';
import { rowsByBlock } from './blocks.ts';
import { type Interval, percentileInterval } from './intervals.ts';
import { mean, standardDeviation } from './moments.ts';

/** How to resample; the same for every statistic. */
export interface BootstrapOptions {
  rng: Rng;
  /** How many resamples; 400 give an interval whose ends shake by about a tenth of its width. */
  replicates?: number;
  /** One minus the level of the interval. */
  alpha?: number;
  /** An id for each row, e.g. its day: rows of one id share a shock, and are drawn together. */
  blocks?: ArrayLike<number> | undefined;
}

/** An estimate with its bootstrap standard error and type 7 percentile interval. */
export interface Bootstrapped extends Interval {
  estimate: number;
  se: number;
}

/**
 * The interval of an AUC. Without `blocks`, rows are drawn within each class (stratified); with `blocks`, whole blocks
 * are drawn, and a resample in which a class is absent is drawn again. Throws as `auc`, and when blocks leave hardly
 * any resample with both classes. O(n log n + replicates * n).
 */
export function bootstrapAuc(
  y: Labels,
  score: ArrayLike<number>,
  { rng, replicates = 400, alpha = 0.05, blocks }: BootstrapOptions,
): Bootstrapped {
  demandWhole(replicates, 2, 'bootstrapAuc, replicates');
  const estimate = auc(y, score);
  const ranked = rank(score);
  const draw = blocks ? byBlock(y, ranked, blocks, rng) : byClass(y, ranked, rng);
  const values = Float64Array.from({ length: replicates }, draw);
  return { estimate, se: standardDeviation(values), ...percentileInterval(values, alpha) };
}

/**
 * The interval of a mean, e.g. of the log losses of rows. With `blocks`, whole blocks are drawn. Throws on an empty
 * list and on values that are not finite. O(replicates * n).
 */
export function bootstrapMean(
  values: ArrayLike<number>,
  { rng, replicates = 400, alpha = 0.05, blocks }: BootstrapOptions,
): Bootstrapped {
  demandWhole(replicates, 2, 'bootstrapMean, replicates');
  demandFinite(values, 'bootstrapMean');
  const units = blocks ? rowsByBlock(blocks, values.length) : Array.from(values, (_, i) => Int32Array.of(i));
  const sums = units.map((rows) => rows.reduce((sum, i) => sum + values[i], 0));
  const means = Float64Array.from({ length: replicates }, () => {
    let sum = 0;
    let n = 0;
    for (let drawn = 0; drawn < units.length; drawn++) {
      const unit = integer(rng, units.length);
      sum += sums[unit];
      n += units[unit].length;
    }
    return sum / n;
  });
  return { estimate: mean(values), se: standardDeviation(means), ...percentileInterval(means, alpha) };
}

interface Ranked {
  /** For each row, the place of its score among the different scores, ascending. */
  group: Int32Array;
  groups: number;
}

function rank(score: ArrayLike<number>): Ranked {
  const distinct = Float64Array.from(score).sort();
  let groups = 0;
  for (let i = 0; i < distinct.length; i++)
    if (i === 0 || distinct[i] !== distinct[i - 1]) distinct[groups++] = distinct[i];
  const group = Int32Array.from(score, (value) => place(distinct, groups, value));
  return { group, groups };
}

function place(ascending: Float64Array, n: number, value: number): number {
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Draws as many positives and negatives as there are. */
function byClass(y: Labels, { group, groups }: Ranked, rng: Rng): () => number {
  const positives = group.filter((_, i) => y[i] === 1).map((g) => 2 * g + 1);
  const negatives = group.filter((_, i) => y[i] === 0).map((g) => 2 * g);
  const counts = new Int32Array(2 * groups);
  return () => {
    counts.fill(0);
    for (let i = 0; i < positives.length; i++) counts[positives[Math.floor(rng.uniform() * positives.length)]]++;
    for (let i = 0; i < negatives.length; i++) counts[negatives[Math.floor(rng.uniform() * negatives.length)]]++;
    return countedAuc(counts);
  };
}

/** Draws as many blocks as there are. */
function byBlock(y: Labels, { group, groups }: Ranked, blocks: ArrayLike<number>, rng: Rng): () => number {
  // Two counts a group, side by side: of negatives and of positives.
  const units = rowsByBlock(blocks, y.length).map((rows) => rows.map((row) => 2 * group[row] + (y[row] === 1 ? 1 : 0)));
  const counts = new Int32Array(2 * groups);
  const times = new Int32Array(units.length);
  return () => {
    for (let attempt = 0; attempt < 100; attempt++) {
      times.fill(0);
      for (let i = 0; i < units.length; i++) times[integer(rng, units.length)]++;
      counts.fill(0);
      for (let i = 0; i < units.length; i++) if (times[i] > 0) addTo(counts, units[i], times[i]);
      const value = countedAuc(counts);
      if (!Number.isNaN(value)) return value;
    }
    throw new RangeError(
      `bootstrapAuc: got 100 resamples of a single class from ${units.length} blocks, needs more blocks.`,
    );
  };
}

function addTo(counts: Int32Array, places: Int32Array, times: number): void {
  for (let i = 0; i < places.length; i++) counts[places[i]] += times;
}

/** The AUC from counts of negatives (at 2g) and positives (2g + 1) at each ascending score; NaN where a class is absent. */
function countedAuc(counts: Int32Array): number {
  let wins = 0;
  let positives = 0;
  let negatives = 0;
  for (let g = 0; g < counts.length; g += 2) {
    const down = counts[g];
    const up = counts[g + 1];
    wins += up * (negatives + 0.5 * down);
    positives += up;
    negatives += down;
  }
  return wins / (positives * negatives);
}
