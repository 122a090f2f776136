import type { BinnedTable } from './binColumns.ts';
import type { Histogram } from './histogram.ts';

/** The sums over some rows. */
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
  leftGradient: number;
  leftHessian: number;
}

/** The rules of a split: how much it leaves on either side, and what a leaf's value costs. */
export interface SplitRules {
  /** Rows on either side at least. */
  minLeaf: number;
  /** Sum of hessians on either side at least, above 0. */
  minHessian: number;
  /** The largest hessian that one row can have. */
  maxHessian: number;
  l2: number;
}

/**
 * The split of a node with the largest gain G_l^2 / (H_l + l2) + G_r^2 / (H_r + l2) - score; null when none is above 0.
 * Of equal ones, the first bin of the first column. `starts` is the layout of the histogram, `total` the whole node and
 * `score` what it has without a split. `rowsUpTo(feature)` counts the node's rows in each bin and those before it.
 * O(columns x bins). Source: Chen and Guestrin, XGBoost, 2016, equation 7.
 */
export function bestSplit(
  histogram: Histogram,
  starts: Int32Array,
  features: number,
  total: Totals,
  score: number,
  rules: SplitRules,
  rowsUpTo: (feature: number) => Int32Array,
): Split | null {
  const best: Best = { top: score, bottom: 1, feature: -1, bin: 0, leftGradient: 0, leftHessian: 0 };
  for (let feature = 0; feature < features; feature++) {
    scanColumn(best, histogram, starts[feature], starts[feature + 1], feature, total, rules, rowsUpTo);
  }
  const { top, bottom, feature, bin, leftGradient, leftHessian } = best;
  return feature < 0 ? null : { gain: top / bottom - score, feature, bin, leftGradient, leftHessian };
}

/**
 * The best split so far. Its score is the fraction top / bottom: comparing fractions by cross-multiplication spares a
 * division a bin, and ties stay exact, since splits that part the rows alike have the same top and the same bottom.
 */
interface Best {
  top: number;
  bottom: number;
  feature: number;
  bin: number;
  leftGradient: number;
  leftHessian: number;
}

/** Looks for something better between two bins of a column, whose part of the histogram is from `begin` up to `end`. */
function scanColumn(
  best: Best,
  histogram: Histogram,
  begin: number,
  end: number,
  feature: number,
  { gradient: allGradient, hessian: allHessian, count: allRows }: Totals,
  { minLeaf, minHessian, maxHessian, l2 }: SplitRules,
  rowsUpTo: (feature: number) => Int32Array,
): void {
  // With this much hessian a side has enough rows; with less they have to be counted.
  const plenty = minLeaf * maxHessian;
  let rows: Int32Array | null = null;
  let { top, bottom } = best;
  let gradient = 0;
  let hessian = 0;
  let bestBin = -1;
  let leftGradient = 0;
  let leftHessian = 0;
  for (let at = begin; at < end - 2; at += 2) {
    gradient += histogram[at];
    hessian += histogram[at + 1];
    if (hessian < minHessian) continue;
    const restHessian = allHessian - hessian;
    if (restHessian < minHessian) break;
    const restGradient = allGradient - gradient;
    const left = hessian + l2;
    const right = restHessian + l2;
    const newTop = gradient * gradient * right + restGradient * restGradient * left;
    const newBottom = left * right;
    if (newTop * bottom <= top * newBottom) continue;
    const bin = (at - begin) >> 1;
    if (hessian < plenty || restHessian < plenty) {
      rows ??= rowsUpTo(feature);
      if (rows[bin] < minLeaf || allRows - rows[bin] < minLeaf) continue;
    }
    top = newTop;
    bottom = newBottom;
    bestBin = bin;
    leftGradient = gradient;
    leftHessian = hessian;
  }
  if (bestBin < 0) return;
  best.top = top;
  best.bottom = bottom;
  best.feature = feature;
  best.bin = bestBin;
  best.leftGradient = leftGradient;
  best.leftHessian = leftHessian;
}

/** The split as a question about values: which column, and up to which value rows go left. */
export function questionOf({ feature, bin }: Split, table: BinnedTable): { feature: number; threshold: number } {
  return { feature, threshold: table.thresholds[feature][bin] };
}
