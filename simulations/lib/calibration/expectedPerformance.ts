import { demandProbabilities } from '../demand.ts';
import { log } from '../math.ts';
import type { Confusion } from '../metrics/confusion.ts';
import { descending } from '../metrics/ranked.ts';

/**
 * The performance that calibrated probabilities expect of themselves, before any label is known (confidence-based performance
 * estimation, CBPE). It holds only as far as the probabilities are calibrated on the rows at hand. All functions throw
 * on an empty list and on values outside [0, 1]. Source: the formulas of NannyML's documentation.
 */

/**
 * The expected counts of "act where p >= threshold": sums of p and 1 - p, not whole numbers. Throws also on a threshold
 * that is NaN. O(n).
 */
export function expectedConfusion(p: ArrayLike<number>, threshold = 0.5): Confusion {
  demandProbabilities(p, 'expectedConfusion');
  if (Number.isNaN(threshold)) throw new RangeError('expectedConfusion: got the threshold NaN, needs a number.');
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let i = 0; i < p.length; i++) {
    const acts = p[i] >= threshold;
    counts[acts ? 'tp' : 'fn'] += p[i];
    counts[acts ? 'fp' : 'tn'] += 1 - p[i];
  }
  return counts;
}

/** The expected Brier score: the mean of p (1 - p). */
export function expectedBrierScore(p: ArrayLike<number>): number {
  demandProbabilities(p, 'expectedBrierScore');
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i] * (1 - p[i]);
  return sum / p.length;
}

/** The log loss that each probability expects of itself, in nats: its entropy, clipped as `logLoss` is. */
export function expectedLogLosses(p: ArrayLike<number>): Float64Array {
  demandProbabilities(p, 'expectedLogLosses');
  const losses = new Float64Array(p.length);
  for (let i = 0; i < p.length; i++) {
    const clipped = Math.min(1 - 1e-15, Math.max(1e-15, p[i]));
    losses[i] = -clipped * log(clipped) - (1 - clipped) * log(1 - clipped);
  }
  return losses;
}

/**
 * The estimated AUC: the area under the curve of expected true and false positive shares, row by row in descending
 * order. Throws also where every p is 0, or every p is 1. O(n log n).
 */
export function expectedAuc(p: ArrayLike<number>): number {
  demandProbabilities(p, 'expectedAuc');
  let tp = 0;
  let fp = 0;
  let area = 0;
  for (const i of descending(p, 'expectedAuc')) {
    area += (1 - p[i]) * (tp + p[i] / 2);
    tp += p[i];
    fp += 1 - p[i];
  }
  if (tp === 0 || fp === 0)
    throw new RangeError(`expectedAuc: got ${tp} expected positives and ${fp} negatives, needs some of both.`);
  return area / (tp * fp);
}
