import type { Estimate } from '../lib/estimate.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { mean, standardDeviation } from '../lib/resample/moments.ts';

/** An AUC with its 95 % interval, which tells how uncertain the test rows leave it. */
export function scored(y: Uint8Array, score: Float64Array): Estimate {
  const { auc, pull } = aucInfluence(y, score);
  return around(auc, pull);
}

/** How much higher the AUC of one score is than that of another in the same rows. */
export function scoredBeyond(y: Uint8Array, score: Float64Array, other: Float64Array): Estimate {
  const [one, two] = [aucInfluence(y, score), aucInfluence(y, other)];
  return around(
    one.auc - two.auc,
    one.pull.map((pull, i) => pull - two.pull[i]),
  );
}

/** How far the mean prediction is from the late share of the same rows. */
export function biasOf(y: Uint8Array, p: Float64Array): Estimate {
  const misses = p.map((value, i) => value - y[i]);
  const value = mean(misses);
  const half = (1.96 * standardDeviation(misses)) / Math.sqrt(misses.length);
  return { value, low: value - half, high: value + half };
}

function around(value: number, pull: Float64Array): Estimate {
  const half = 1.96 * Math.sqrt(pull.reduce((sum, one) => sum + one * one, 0));
  return { value, low: value - half, high: value + half };
}
