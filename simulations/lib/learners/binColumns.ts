import type { Columns } from '../columns.ts';
import { checkColumns, checkCount } from './checkTable.ts';
import { halfway } from './halfway.ts';

/** A table whose values have been replaced by the number of the bin they fall in. Several fits may share one. */
export interface BinnedTable {
  rows: number;
  /** For each column, in rising order: bin b holds what is above thresholds[b - 1] and at most thresholds[b]. */
  thresholds: readonly Float64Array[];
  /** For each column, the bin of each row. */
  bins: readonly Uint8Array[];
}

/**
 * Bins every column by scikit-learn's rule: one bin a distinct value where there are at most `maxBins` of them, with
 * thresholds half-way between neighbours, else bins of equal counts, cut at percentiles.
 * Throws on an empty table, unequal lengths, values that are not finite, and maxBins outside 2 to 256.
 * O(columns x rows x log rows). Source: Ke et al., LightGBM, 2017; scikit-learn's HistGradientBoostingClassifier.
 */
export function binColumns(X: Columns, maxBins = 255): BinnedTable {
  const rows = checkColumns('binColumns', X);
  checkCount('binColumns', 'maxBins', maxBins, 2);
  if (maxBins > 256) throw new Error(`binColumns: maxBins is ${maxBins}. It must be at most 256.`);
  const thresholds = X.map((column) => findThresholds(column, maxBins));
  return { rows, thresholds, bins: X.map((column, j) => assignBins(column, thresholds[j])) };
}

/** Whether `table` is one that `binColumns` made. */
export function isBinned(table: Columns | BinnedTable): table is BinnedTable {
  return 'bins' in table;
}

function findThresholds(column: Float64Array, maxBins: number): Float64Array {
  const sorted = column.slice().sort();
  const distinct = uniqueOf(sorted, maxBins + 1);
  if (distinct.length > maxBins) return uniqueOf(midpointPercentiles(sorted, maxBins), maxBins);
  return distinct.slice(1).map((upper, i) => halfway(distinct[i], upper));
}

/** The distinct values of a sorted array in rising order, at most `most` of them. */
function uniqueOf(sorted: Float64Array, most: number): Float64Array {
  const out = new Float64Array(Math.min(most, sorted.length));
  let count = 0;
  for (let i = 0; i < sorted.length && count < most; i++) {
    if (count === 0 || sorted[i] !== out[count - 1]) out[count++] = sorted[i];
  }
  return out.slice(0, count);
}

/** The maxBins - 1 inner percentiles that cut a sorted array into equal shares (numpy's method "midpoint"). */
function midpointPercentiles(sorted: Float64Array, maxBins: number): Float64Array {
  return Float64Array.from({ length: maxBins - 1 }, (_, i) => {
    const position = (sorted.length - 1) * (((i + 1) * (100 / maxBins)) / 100);
    return halfway(sorted[Math.floor(position)], sorted[Math.ceil(position)]);
  });
}

function assignBins(column: Float64Array, thresholds: Float64Array): Uint8Array {
  const out = new Uint8Array(column.length);
  for (let i = 0; i < column.length; i++) out[i] = binOf(column[i], thresholds);
  return out;
}

/** The number of thresholds below `value`, by bisection. */
function binOf(value: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= thresholds[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
