import type { Estimate } from '../lib/estimate.ts';

/** The scores of the late parcels and of those on time, each ascending. */
export interface Ordered {
  late: Float64Array;
  onTime: Float64Array;
  /** For each late parcel, from the highest score: late parcels and on-time ones with at least its score. */
  hits: Int32Array;
  needless: Int32Array;
}

/** The scores of a ranking, by class. O(n log n). */
export function ordered(score: Float64Array, labels: Uint8Array): Ordered {
  const late = score.filter((_, i) => labels[i] === 1).sort();
  const onTime = score.filter((_, i) => labels[i] === 0).sort();
  const [hits, needless] = [new Int32Array(late.length), new Int32Array(late.length)];
  let [from, above] = [late.length, onTime.length];
  for (let i = late.length - 1; i >= 0; i--) {
    while (from > 0 && late[from - 1] >= late[i]) from--;
    while (above > 0 && onTime[above - 1] >= late[i]) above--;
    hits[late.length - 1 - i] = late.length - from;
    needless[late.length - 1 - i] = onTime.length - above;
  }
  return { late, onTime, hits, needless };
}

/**
 * The AUC with the 95 % interval of DeLong, ties counting one half; null where one class is missing. As `aucInfluence` of
 * the library, from scores that are sorted already.
 */
export function aucOf({ late, onTime }: Ordered): Estimate | null {
  if (late.length === 0 || onTime.length === 0) return null;
  const below = sharesBelow(late, onTime);
  const auc = below.reduce((sum, share) => sum + share, 0) / late.length;
  const above = sharesBelow(onTime, late).map((share) => 1 - share);
  const half = 1.96 * Math.sqrt(squares(below, auc) + squares(above, auc));
  return { value: auc, low: Math.max(0, auc - half), high: Math.min(1, auc + half) };
}

/** For each of an ascending list, the share of another one that lies below it, ties counting one half. */
function sharesBelow(values: Float64Array, others: Float64Array): Float64Array {
  let [less, upTo] = [0, 0];
  return values.map((value) => {
    while (less < others.length && others[less] < value) less++;
    upTo = Math.max(upTo, less);
    while (upTo < others.length && others[upTo] === value) upTo++;
    return (less + 0.5 * (upTo - less)) / others.length;
  });
}

/** The variance of the mean of shares, with divisors n. */
function squares(shares: Float64Array, mean: number): number {
  return shares.reduce((sum, share) => sum + (share - mean) * (share - mean), 0) / (shares.length * shares.length);
}
