import type { Labels } from '../lib/columns.ts';
import { log } from '../lib/math.ts';
import { logLosses } from '../lib/metrics/logLoss.ts';
import { type Bootstrapped, bootstrapAuc, bootstrapMean } from '../lib/resample/bootstrap.ts';
import { rng } from '../lib/rng.ts';
import type { Score, Scored, SplitResult } from './result.ts';

/** Predictions for rows whose labels are known to whoever scores them. */
export interface Predicted {
  late: Labels;
  probability: Float64Array;
  day: Int32Array;
}

/**
 * AUC and log loss with bootstrap intervals. Where the rows of a day share a shock, whole days are drawn.
 * With several folds: the mean over the folds, whose errors count as independent.
 */
export function scoreFolds(folds: readonly Predicted[], sharedDays: boolean, seed: number, name: string): Score {
  const resampled = folds.map(({ late, probability, day }, fold) => {
    const stream = (metric: string) => rng(seed, 'bootstrap', name, metric, fold);
    const blocks = sharedDays ? day : undefined;
    return {
      auc: bootstrapAuc(late, probability, { rng: stream('auc'), blocks }),
      logLoss: bootstrapMean(logLosses(late, probability), { rng: stream('log loss'), blocks }),
    };
  });
  const rows = folds.reduce((sum, { late }) => sum + late.length, 0);
  const baseRate = folds.reduce((sum, { late }) => sum + countLate(late), 0) / rows;
  return {
    auc: pool(resampled.map(({ auc }) => auc)),
    logLoss: pool(resampled.map(({ logLoss }) => logLoss)),
    rows,
    baseRate,
    baselineLogLoss: -baseRate * log(baseRate) - (1 - baseRate) * log(1 - baseRate),
  };
}

/** Optimism with its interval: the two scores come from different rows, so their variances add. */
export function optimismOf(offline: Score, production: Score): SplitResult['optimism'] {
  return {
    auc: difference(offline.auc, production.auc),
    logLoss: difference(production.logLoss, offline.logLoss),
  };
}

function pool(folds: readonly Bootstrapped[]): Scored {
  const [only] = folds;
  if (folds.length === 1) return { value: only.estimate, se: only.se, low: only.low, high: only.high };
  const value = folds.reduce((sum, { estimate }) => sum + estimate, 0) / folds.length;
  return around(value, Math.sqrt(folds.reduce((sum, { se }) => sum + se * se, 0)) / folds.length);
}

function difference(a: Scored, b: Scored): Scored {
  return around(a.value - b.value, Math.sqrt(a.se * a.se + b.se * b.se));
}

function around(value: number, se: number): Scored {
  return { value, se, low: value - 1.96 * se, high: value + 1.96 * se };
}

function countLate(late: Labels): number {
  let count = 0;
  for (let i = 0; i < late.length; i++) count += late[i];
  return count;
}
