import type { BinnedTable } from './binColumns.ts';
import { BINS, FIELDS, type Histogram } from './histogram.ts';

/** What a set of rows amounts to. */
export interface Totals {
  gradient: number;
  hessian: number;
  count: number;
}

/** A way to part the rows of a node: those with bin <= `bin` in column `feature` go left. */
export interface Split {
  gain: number;
  feature: number;
  bin: number;
  left: Totals;
}

export interface SplitRules {
  minLeaf: number;
  minHessian: number;
  l2: number;
}

/**
 * The split of a node with the largest gain G_l^2 / (H_l + l2) + G_r^2 / (H_r + l2), less `score`, what the node has
 * without a split; null when none is above 0. Of equal ones, the first bin of the first column.
 * O(columns x bins). Source: Chen and Guestrin, XGBoost, 2016, equation 7.
 */
export function bestSplit(
  histogram: Histogram,
  { thresholds }: BinnedTable,
  total: Totals,
  score: number,
  { minLeaf, minHessian, l2 }: SplitRules,
): Split | null {
  let best: Split | null = null;
  let bestScore = score;
  for (let feature = 0; feature < thresholds.length; feature++) {
    let [gradient, hessian, count] = [0, 0, 0];
    let at = feature * BINS * FIELDS;
    for (let bin = 0; bin < thresholds[feature].length; bin++, at += FIELDS) {
      const inBin = histogram[at + 2];
      if (inBin === 0) continue;
      gradient += histogram[at];
      hessian += histogram[at + 1];
      count += inBin;
      if (count < minLeaf || hessian < minHessian) continue;
      const rightGradient = total.gradient - gradient;
      const rightHessian = total.hessian - hessian;
      if (total.count - count < minLeaf || rightHessian < minHessian) break;
      const candidate = (gradient * gradient) / (hessian + l2) + (rightGradient * rightGradient) / (rightHessian + l2);
      if (candidate > bestScore) {
        bestScore = candidate;
        best = { gain: candidate - score, feature, bin, left: { gradient, hessian, count } };
      }
    }
  }
  return best;
}
