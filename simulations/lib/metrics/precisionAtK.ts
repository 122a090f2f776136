import type { Labels } from '../columns.ts';
import { countPositives, demandPairs } from '../demand.ts';
import { cuts, descending } from './ranked.ts';

/**
 * The share of positives among the k highest scores. Where several rows have the score of the last place, `ties` says
 * which of them count: the first in the order of the rows, or all with the same part (`mean`, the mean over all orders of
 * equal scores, which does not hang on the order of the rows). Throws unless 1 <= k <= n, and on lists of different
 * length, labels other than 0 and 1, and NaN scores. O(n log n).
 */
export function precisionAtK(y: Labels, score: ArrayLike<number>, k: number, ties: 'first' | 'mean' = 'first'): number {
  demandPairs(y, score, 'precisionAtK');
  countPositives(y, 'precisionAtK');
  if (!(Number.isInteger(k) && k >= 1 && k <= y.length))
    throw new RangeError(
      `precisionAtK: got k = ${k} for ${y.length} rows, needs a whole number from 1 to ${y.length}.`,
    );
  if (ties === 'mean') return meanOverOrders(y, score, k);
  const order = descending(score, 'precisionAtK');
  let hits = 0;
  for (let i = 0; i < k; i++) hits += y[order[i]];
  return hits / k;
}

function meanOverOrders(y: Labels, score: ArrayLike<number>, k: number): number {
  const { tp, fp } = cuts(y, score, 'precisionAtK');
  const last = tp.findIndex((hits, i) => hits + fp[i] >= k);
  const hits = last === 0 ? 0 : tp[last - 1];
  const above = last === 0 ? 0 : hits + fp[last - 1];
  const tied = tp[last] + fp[last] - above;
  return (hits + ((k - above) * (tp[last] - hits)) / tied) / k;
}
