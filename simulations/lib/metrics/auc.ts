import type { Labels } from '../columns.ts';
import { demandBothClasses, demandPairs } from '../demand.ts';

/**
 * The area under the ROC curve: the share of (positive, negative) pairs in which the positive has the higher score,
 * ties counting one half. From 0 to 1. Throws on lists of different length, labels other than 0 and 1, a single
 * class, and NaN scores. O(n log n).
 * Source: D. Bamber, J. Math. Psychology 12 (1975): the area is the Mann-Whitney statistic over the number of pairs.
 */
export function auc(y: Labels, score: ArrayLike<number>): number {
  demandPairs(y, score, 'auc');
  const ones = demandBothClasses(y, 'auc');
  const positives = new Float64Array(ones);
  const negatives = new Float64Array(y.length - ones);
  let p = 0;
  let n = 0;
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(score[i])) throw new RangeError(`auc: got the score NaN at ${i}, needs numbers.`);
    if (y[i] === 1) positives[p++] = score[i];
    else negatives[n++] = score[i];
  }
  return wins(positives.sort(), negatives.sort()) / (positives.length * negatives.length);
}

/** The number of pairs that the positive wins, of two ascending lists; a tie is half a win. */
function wins(positives: Float64Array, negatives: Float64Array): number {
  let total = 0;
  let below = 0;
  let upTo = 0;
  for (const score of positives) {
    while (below < negatives.length && negatives[below] < score) below++;
    if (upTo < below) upTo = below;
    while (upTo < negatives.length && negatives[upTo] === score) upTo++;
    total += below + 0.5 * (upTo - below);
  }
  return total;
}
