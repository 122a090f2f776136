import type { Labels } from '../columns.ts';
import { countPositives, demandPairs, demandProbabilities, demandWhole } from '../demand.ts';
import { quantiles } from '../resample/quantile.ts';

/** One bin of a reliability diagram. */
export interface ReliabilityBin {
  meanPredicted: number;
  fractionPositive: number;
  /** Rows in the bin. */
  count: number;
}

/**
 * Mean probability and share of positives in bins of equal width on [0, 1], or between type 7 quantiles of the
 * probabilities; bins without rows are left out. A value on an edge belongs to the bin below it. `errorOfBins` gives the
 * calibration error of the table. Throws on lists of
 * different length, labels other than 0 and 1, values outside [0, 1] and fewer than one bin. O(n x bins).
 * Source: the bins are those of scikit-learn's calibration_curve.
 */
export function reliability(
  y: Labels,
  p: ArrayLike<number>,
  { bins = 10, by = 'width' }: { bins?: number; by?: 'width' | 'quantile' } = {},
): ReliabilityBin[] {
  demandPairs(y, p, 'reliability');
  demandProbabilities(p, 'reliability');
  countPositives(y, 'reliability');
  demandWhole(bins, 1, 'reliability, bins');
  const steps = Array.from({ length: bins - 1 }, (_, i) => (i + 1) / bins);
  const edges = by === 'width' ? steps : quantiles(p, steps);
  const sums = Array.from({ length: bins }, () => ({ predicted: 0, positive: 0, count: 0 }));
  for (let i = 0; i < p.length; i++) {
    const bin = sums[edges.filter((edge) => edge < p[i]).length];
    bin.predicted += p[i];
    bin.positive += y[i];
    bin.count++;
  }
  return sums
    .filter(({ count }) => count > 0)
    .map(({ predicted, positive, count }) => ({
      meanPredicted: predicted / count,
      fractionPositive: positive / count,
      count,
    }));
}
