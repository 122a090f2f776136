import { type Count, twoProportionTest } from '../lib/proportions/difference.ts';

/** The two-sided p-value of equal shares, pooled; 1 where nothing or everything succeeded in both. */
export function pOf(one: Count, other: Count): number {
  const successes = one.x + other.x;
  return successes === 0 || successes === one.n + other.n ? 1 : twoProportionTest(one, other).twoSided;
}
