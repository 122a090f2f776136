import { type Comparison, sampleSize } from '../../../simulations/lib/power/twoProportions.ts';

/**
 * The size of the first sample, rounded up. Where a difference is so large that a sample of any size has more than the
 * wanted power, one case is enough.
 */
export function sizeOf(comparison: Comparison): number {
  try {
    return Math.max(1, Math.ceil(sampleSize(comparison)));
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('a sample of any size has')) return 1;
    throw error;
  }
}
