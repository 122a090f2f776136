import type { Labels } from '../columns.ts';
import { demandBothClasses, demandPairs } from '../demand.ts';
import type { Estimate } from '../estimate.ts';

/**
 * How much higher the AUC of score `a` is than that of score `b` in the same rows, with its 95 % interval (DeLong): both
 * scores meet the same labels, so that the interval is of the difference and not of either. Between -1 and 1; the
 * interval has no width where the scores order the rows alike. Throws on lists of different length, labels other than 0
 * and 1, a single class, and NaN scores. O(n log n).
 * Source: E. DeLong, D. DeLong and D. Clarke-Pearson, Biometrics 44 (1988); with midranks as X. Sun and W. Xu, 2014.
 */
export function pairedAuc(y: Labels, a: ArrayLike<number>, b: ArrayLike<number>): Estimate {
  demandPairs(y, a, 'pairedAuc');
  demandPairs(y, b, 'pairedAuc');
  demandBothClasses(y, 'pairedAuc');
  const first = placements(y, a);
  const second = placements(y, b);
  const [ones, zeros] = [differences(first.ones, second.ones), differences(first.zeros, second.zeros)];
  const half = 1.96 * Math.sqrt(ones.variance / ones.count + zeros.variance / zeros.count);
  return { value: ones.mean, low: ones.mean - half, high: ones.mean + half };
}

/** For each positive the share of negatives below it, and for each negative the share of positives above it. */
function placements(y: Labels, score: ArrayLike<number>): { ones: Float64Array; zeros: Float64Array } {
  const [positives, negatives]: number[][] = [[], []];
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(score[i])) throw new RangeError(`pairedAuc: got the score NaN at ${i}, needs numbers.`);
    (y[i] === 1 ? positives : negatives).push(score[i]);
  }
  const [upper, lower] = [Float64Array.from(positives).sort(), Float64Array.from(negatives).sort()];
  return {
    ones: Float64Array.from(positives, (value) => shareBelow(lower, value)),
    zeros: Float64Array.from(negatives, (value) => 1 - shareBelow(upper, value)),
  };
}

/** The share of a rising list that lies below a value, ties counting one half. */
function shareBelow(sorted: Float64Array, value: number): number {
  return (0.5 * (place(sorted, (at) => at < value) + place(sorted, (at) => at <= value))) / sorted.length;
}

/** How many of the first numbers of a list fulfil what holds up to some place in it, by bisection. */
function place(sorted: Float64Array, holds: (at: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

function differences(a: Float64Array, b: Float64Array): { count: number; mean: number; variance: number } {
  const count = a.length;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const step = a[i] - b[i] - mean;
    mean += step / (i + 1);
    squares += step * (a[i] - b[i] - mean);
  }
  return { count, mean, variance: count > 1 ? squares / (count - 1) : 0 };
}
