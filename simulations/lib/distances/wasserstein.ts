import { demandFinite } from '../demand.ts';

/**
 * The first Wasserstein distance of two samples, in their unit: the area between the empirical distribution functions,
 * or how far a unit of mass must move on average. Throws on an empty sample and on values that are not finite.
 * O(n log n).
 */
export function wasserstein(a: ArrayLike<number>, b: ArrayLike<number>): number {
  demandFinite(a, 'wasserstein, first sample');
  demandFinite(b, 'wasserstein, second sample');
  const x = Float64Array.from(a).sort();
  const y = Float64Array.from(b).sort();
  let i = 0;
  let j = 0;
  let area = 0;
  let from = Math.min(x[0], y[0]);
  while (i < x.length || j < y.length) {
    const to = j >= y.length || (i < x.length && x[i] <= y[j]) ? x[i] : y[j];
    area += (to - from) * Math.abs(i / x.length - j / y.length);
    from = to;
    while (i < x.length && x[i] === to) i++;
    while (j < y.length && y[j] === to) j++;
  }
  return area;
}
