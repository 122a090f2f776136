import type { Labels } from '../columns.ts';
import { demandBothClasses, demandPairs } from '../demand.ts';

/** An AUC, and how much each row pulls at it. */
export interface AucInfluence {
  auc: number;
  /**
   * For each row, the share of the other class that it is ranked rightly against (ties count one half) minus the AUC, over
   * the number of rows of its own class. They sum to 0.
   */
  pull: Float64Array;
}

/**
 * The AUC and the influence of each row on it. The sum of their squares is the variance of DeLong with divisors n in
 * place of n - 1; summed within clusters first, it is one that holds where the rows of a cluster depend on each other.
 * Throws as `auc`. O(n log n).
 * Source: E. DeLong, D. DeLong, D. Clarke-Pearson, Biometrics 44 (1988); N. Obuchowski, Biometrics 53 (1997), for clusters.
 */
export function aucInfluence(y: Labels, score: ArrayLike<number>): AucInfluence {
  demandPairs(y, score, 'aucInfluence');
  const ones = demandBothClasses(y, 'aucInfluence');
  const sorted = [new Float64Array(y.length - ones), new Float64Array(ones)];
  const filled = [0, 0];
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(score[i])) throw new RangeError(`aucInfluence: got the score NaN at ${i}, needs numbers.`);
    sorted[y[i]][filled[y[i]]++] = score[i];
  }
  for (const scores of sorted) scores.sort();
  const pull = new Float64Array(y.length);
  let wins = 0;
  for (let i = 0; i < y.length; i++) {
    const others = sorted[1 - y[i]];
    const below = countBelow(others, score[i]);
    const right = y[i] === 1 ? below : others.length - below;
    pull[i] = right / others.length;
    if (y[i] === 1) wins += right;
  }
  const auc = wins / (ones * (y.length - ones));
  for (let i = 0; i < y.length; i++) pull[i] = (pull[i] - auc) / sorted[y[i]].length;
  return { auc, pull };
}

/** How many of an ascending list are below a value, those equal to it counting one half. */
function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < value) low = middle + 1;
    else high = middle;
  }
  let equal = 0;
  while (ascending[low + equal] === value) equal++;
  return low + equal / 2;
}
