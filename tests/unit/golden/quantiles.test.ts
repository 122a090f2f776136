import { mean, medianAbsoluteDeviation, skewness, variance } from '../../../simulations/lib/resample/moments.ts';
import { quantiles, quantileType1 } from '../../../simulations/lib/resample/quantile.ts';
import { golden } from './harness.ts';

golden('quantiles', ({ x, q }: { x: number[]; q: number[] }) => ({
  type7: quantiles(x, q),
  type1: q.map((p) => quantileType1(x, p)),
  mean: mean(x),
  variance_ddof0: variance(x, 0),
  variance_ddof1: () => orNaN(() => variance(x, 1)),
  mad: medianAbsoluteDeviation(x),
  skew: () => orNaN(() => skewness(x)),
}));

/** Where the reference says NaN, ours throws a RangeError. */
function orNaN(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}
