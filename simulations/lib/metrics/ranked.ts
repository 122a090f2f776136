import type { Labels } from '../columns.ts';
import { countPositives, demandPairs } from '../demand.ts';

/** The counts of a ranking: positives and negatives at or above `threshold`, at each different score, the highest first. */
export interface Cuts {
  thresholds: Float64Array;
  /** Positives at or above the threshold. */
  tp: Float64Array;
  /** Negatives at or above the threshold. */
  fp: Float64Array;
}

/** The cuts of a ranking. Throws on lists of different length, labels other than 0 and 1, and NaN. O(n log n). */
export function cuts(y: Labels, score: ArrayLike<number>, who: string): Cuts {
  demandPairs(y, score, who);
  countPositives(y, who);
  const order = descending(score, who);
  const thresholds: number[] = [];
  const tp: number[] = [];
  const fp: number[] = [];
  let caught = 0;
  for (let i = 0; i < order.length; i++) {
    caught += y[order[i]];
    if (i + 1 < order.length && score[order[i + 1]] === score[order[i]]) continue;
    thresholds.push(score[order[i]]);
    tp.push(caught);
    fp.push(i + 1 - caught);
  }
  return { thresholds: Float64Array.from(thresholds), tp: Float64Array.from(tp), fp: Float64Array.from(fp) };
}

/** Row numbers from the highest score to the lowest; equal scores keep their order. Throws on NaN. */
export function descending(score: ArrayLike<number>, who: string): Int32Array {
  const order = Int32Array.from({ length: score.length }, (_, i) => i);
  for (const i of order) if (Number.isNaN(score[i])) throw new RangeError(`${who}: got NaN at ${i}, needs numbers.`);
  return order.sort((a, b) => (score[a] === score[b] ? a - b : score[a] > score[b] ? -1 : 1));
}
