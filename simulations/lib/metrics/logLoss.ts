import type { Labels } from '../columns.ts';
import { countPositives, demandPairs, demandProbabilities } from '../demand.ts';
import { log } from '../math.ts';

/**
 * The mean negative log-likelihood of labels under probabilities, in nats. Probabilities are clipped to
 * [1e-15, 1 - 1e-15] as in scikit-learn, so a sure error costs 34.5 and not Infinity: 34.5388 at 0, and 34.5396 at 1,
 * where the nearest number to 1 - 1e-15 is a little farther from 1. Learners that say 0 and 1, such as k nearest
 * neighbours that all agree and pure leaves of a tree, are judged by these few rows more than by all others: the loss
 * would be another at another clip. Throws on lists of different length, labels other than 0 and 1, and values outside
 * [0, 1].
 */
export function logLoss(y: Labels, p: ArrayLike<number>): number {
  const losses = logLosses(y, p);
  let sum = 0;
  for (const loss of losses) sum += loss;
  return sum / losses.length;
}

/** The log loss of every row, whose mean is `logLoss`. A bootstrap of it resamples these. Throws as `logLoss`. */
export function logLosses(y: Labels, p: ArrayLike<number>): Float64Array {
  demandPairs(y, p, 'logLoss');
  demandProbabilities(p, 'logLoss');
  countPositives(y, 'logLoss');
  const losses = new Float64Array(p.length);
  for (let i = 0; i < p.length; i++) {
    const clipped = Math.min(1 - 1e-15, Math.max(1e-15, p[i]));
    losses[i] = -log(y[i] === 1 ? clipped : 1 - clipped);
  }
  return losses;
}
