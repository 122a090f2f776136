import { demandWhole } from './demand.ts';
import { rng } from './rng.ts';

/** The summary of one number over many worlds. */
export interface Summary {
  n: number;
  mean: number;
  /** Standard deviation of single worlds (n - 1). */
  sd: number;
  /** Standard error of the mean. */
  se: number;
  /** Ends of the 95 % interval of the mean: mean -+ 1.96 se. */
  low: number;
  high: number;
}

/**
 * The seed of world `k` of a run with `seed`; world 0 is the run itself. Throws unless both are finite, k whole and
 * from 0.
 */
export function replicateSeed(seed: number, k: number): number {
  demandWhole(k, 0, 'replicateSeed, world');
  return k === 0 ? seed : rng(seed, 'replicate', k).u32();
}

/**
 * Mean, spread and 95 % interval of `values`, by Welford's recurrence; order does not change the result beyond rounding.
 * With one value the spread is 0; with none, or with one that is not finite, everything but `n` is NaN: there is nothing
 * to report. O(n). Source: B. Welford, Technometrics 4 (1962).
 */
export function summarise(values: ArrayLike<number>): Summary {
  const n = values.length;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const step = values[i] - mean;
    mean += step / (i + 1);
    squares += step * (values[i] - mean);
  }
  if (n === 0 || !Number.isFinite(squares)) return { n, mean: NaN, sd: NaN, se: NaN, low: NaN, high: NaN };
  const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  const se = sd / Math.sqrt(n);
  return { n, mean, sd, se, low: mean - 1.96 * se, high: mean + 1.96 * se };
}
