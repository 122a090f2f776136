import { rng } from './rng.ts';

/** What many worlds say of one number. */
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

/** The seed of world `k` of a run with `seed`; world 0 is the run itself. */
export function replicateSeed(seed: number, k: number): number {
  return k === 0 ? seed : rng(seed, 'replicate', k).u32();
}

/**
 * Mean, spread and 95 % interval of `values`, by Welford's recurrence; order does not change the result beyond rounding.
 * With one value the spread is 0; with none everything is NaN and `n` is 0: there is nothing to report yet.
 */
export function summarise(values: ArrayLike<number>): Summary {
  const n = values.length;
  if (n === 0) return { n, mean: NaN, sd: NaN, se: NaN, low: NaN, high: NaN };
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const step = values[i] - mean;
    mean += step / (i + 1);
    squares += step * (values[i] - mean);
  }
  const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  const se = sd / Math.sqrt(n);
  return { n, mean, sd, se, low: mean - 1.96 * se, high: mean + 1.96 * se };
}
