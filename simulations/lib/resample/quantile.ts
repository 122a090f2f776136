/**
 * The p-quantile of a sample by linear interpolation at position (n - 1) p of the sorted values: type 7 of R, the
 * default of numpy. The order of `values` does not matter and is not changed. Values may be infinite: a neighbour of
 * weight 0 counts nothing, and between a finite and an infinite value lies the infinite one. Throws on an empty sample,
 * on NaN, unless 0 <= p <= 1, and between -Infinity and Infinity, where there is no quantile. O(n log n).
 * Source: R. Hyndman, Y. Fan, The American Statistician 50 (1996).
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return sortedQuantile(ascending(values, 'quantile'), p);
}

/** The type 7 quantiles of a sample at every p of `ps`, sorting once. Throws as `quantile`. */
export function quantiles(values: ArrayLike<number>, ps: readonly number[]): number[] {
  const sorted = ascending(values, 'quantiles');
  return ps.map((p) => sortedQuantile(sorted, p));
}

/** The type 7 quantile of values that are ascending already. Throws on an empty list and unless 0 <= p <= 1. */
function sortedQuantile(sorted: ArrayLike<number>, p: number): number {
  demand(sorted.length, p);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  if (low === high) return low;
  return high - low < Infinity ? low + (position - below) * (high - low) : farBetween(low, high, position);
}

/** Between two values whose distance is not finite. */
function farBetween(low: number, high: number, position: number): number {
  const whole = Math.round(position);
  // The product of n - 1 and p may miss the whole number that it is by a last digit.
  if (Math.abs(position - whole) <= 2 * Number.EPSILON * position) return whole > Math.floor(position) ? high : low;
  if (low === -Infinity && high === Infinity)
    throw new RangeError(
      `quantile: got position ${position} between -Infinity and Infinity, needs a finite value beside it.`,
    );
  if (low === -Infinity || high === Infinity) return low + high;
  const weight = position - Math.floor(position);
  return (1 - weight) * low + weight * high;
}

/**
 * The smallest value of the sample that at least a share p of it does not exceed: type 1, the inverse of the empirical
 * distribution function. Throws as `quantile`. O(n log n).
 */
export function quantileType1(values: ArrayLike<number>, p: number): number {
  const sorted = ascending(values, 'quantileType1');
  demand(sorted.length, p);
  return sorted[Math.max(0, Math.ceil(sorted.length * p) - 1)];
}

/** The type 7 quantile at one half. Throws as `quantile`. O(n log n). */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** An ascending copy. Throws on NaN. */
function ascending(values: ArrayLike<number>, who: string): Float64Array {
  for (let i = 0; i < values.length; i++)
    if (Number.isNaN(values[i])) throw new RangeError(`${who}: got NaN at ${i}, needs numbers.`);
  return Float64Array.from(values).sort();
}

function demand(n: number, p: number): void {
  if (n === 0) throw new RangeError('quantile: got no values, needs at least one.');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: got p = ${p}, needs a share from 0 to 1.`);
}
