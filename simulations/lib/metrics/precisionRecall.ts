import type { Labels } from '../columns.ts';
import { countPositives } from '../demand.ts';
import { cuts } from './ranked.ts';

/** A precision-recall curve, as parallel arrays over thresholds from which one acts. */
export interface PrecisionRecallCurve {
  /** One more than thresholds: the last point, 1, stands for acting on nobody. */
  precision: Float64Array;
  /** One more than thresholds: the last point is 0. */
  recall: Float64Array;
  /** Every different score, ascending. */
  thresholds: Float64Array;
}

/**
 * Precision and recall at every different score. Throws on lists of different length, labels other than 0 and 1, no
 * positive, and NaN scores. O(n log n).
 */
export function precisionRecallCurve(y: Labels, score: ArrayLike<number>): PrecisionRecallCurve {
  const { thresholds, tp, fp } = cuts(y, score, 'precisionRecallCurve');
  const positives = demandPositives(y, 'precisionRecallCurve');
  return {
    precision: Float64Array.from([...tp.map((count, i) => count / (count + fp[i])).reverse(), 1]),
    recall: Float64Array.from([...tp.map((count) => count / positives).reverse(), 0]),
    thresholds: thresholds.reverse(),
  };
}

/**
 * The sum of precisions weighted by the steps in recall, without interpolation; the base rate for a useless score.
 * Throws as `precisionRecallCurve`.
 */
export function averagePrecision(y: Labels, score: ArrayLike<number>): number {
  const { tp, fp } = cuts(y, score, 'averagePrecision');
  const positives = demandPositives(y, 'averagePrecision');
  let sum = 0;
  let before = 0;
  for (let i = 0; i < tp.length; i++) {
    sum += ((tp[i] - before) / positives) * (tp[i] / (tp[i] + fp[i]));
    before = tp[i];
  }
  return sum;
}

function demandPositives(y: Labels, who: string): number {
  const positives = countPositives(y, who);
  if (positives === 0) throw new RangeError(`${who}: got no positive among ${y.length} rows, needs at least one.`);
  return positives;
}
