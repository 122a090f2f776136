import type { Labels } from '../columns.ts';
import { countPositives, demandPairs } from '../demand.ts';
import { descending } from './ranked.ts';

/**
 * The share of positives among the k highest scores; equal scores keep their order. Throws unless 1 <= k <= n, and on
 * lists of different length, labels other than 0 and 1, and NaN scores. O(n log n).
 */
export function precisionAtK(y: Labels, score: ArrayLike<number>, k: number): number {
  demandPairs(y, score, 'precisionAtK');
  countPositives(y, 'precisionAtK');
  if (!(Number.isInteger(k) && k >= 1 && k <= y.length))
    throw new RangeError(
      `precisionAtK: got k = ${k} for ${y.length} rows, needs a whole number from 1 to ${y.length}.`,
    );
  const order = descending(score, 'precisionAtK');
  let hits = 0;
  for (let i = 0; i < k; i++) hits += y[order[i]];
  return hits / k;
}
