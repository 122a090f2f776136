import type { Labels } from '../columns.ts';
import { demandBothClasses } from '../demand.ts';
import { cuts } from './ranked.ts';

/** A ROC curve, as parallel arrays over thresholds from which one acts. */
export interface RocCurve {
  /** Shares of negatives at or above the threshold, from 0 to 1. */
  fpr: Float64Array;
  /** Shares of positives at or above the threshold, from 0 to 1. */
  tpr: Float64Array;
  /** Infinity (nobody) and then every different score, descending. */
  thresholds: Float64Array;
}

/**
 * The ROC curve with a point for every different score, none left out. Throws on lists of different length, labels
 * other than 0 and 1, a single class, and NaN scores. O(n log n).
 */
export function rocCurve(y: Labels, score: ArrayLike<number>): RocCurve {
  const { thresholds, tp, fp } = cuts(y, score, 'rocCurve');
  const positives = demandBothClasses(y, 'rocCurve');
  return {
    fpr: Float64Array.from([0, ...fp.map((count) => count / (y.length - positives))]),
    tpr: Float64Array.from([0, ...tp.map((count) => count / positives)]),
    thresholds: Float64Array.from([Infinity, ...thresholds]),
  };
}
