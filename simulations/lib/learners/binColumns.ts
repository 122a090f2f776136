import type { Columns } from '../columns.ts';
import { demandWhole } from '../demand.ts';
import { checkColumns } from './checkTable.ts';
import { halfway } from './halfway.ts';
import { equalCells, sortNumbers } from './sortNumbers.ts';

/** A table whose values have been replaced by the number of the bin they fall in. Several fits may share one. */
export interface BinnedTable {
  rows: number;
  /** For each column, in rising order: bin b holds what is above thresholds[b - 1] and at most thresholds[b]. */
  thresholds: readonly Float64Array[];
  /** The bins of columns 2p (lower 8 bits) and 2p + 1 (upper 8 bits, 0 where there is no such column) of each row. */
  pairs: readonly Uint16Array[];
}

/**
 * Bins every column by scikit-learn's rule: one bin a distinct value where there are at most `maxBins` of them, with
 * thresholds half-way between neighbours, else bins of equal counts, cut at percentiles.
 * Throws on an empty table, unequal lengths, values that are not finite, and maxBins outside 2 to 256.
 * About O(rows x columns). Source: Ke et al., LightGBM, 2017; scikit-learn's HistGradientBoostingClassifier.
 */
export function binColumns(X: Columns, maxBins = 255): BinnedTable {
  const rows = checkColumns('binColumns', X);
  demandWhole(maxBins, 2, 'binColumns, maxBins');
  if (maxBins > 256) throw new RangeError(`binColumns, maxBins: got ${maxBins}, needs at most 256.`);
  const thresholds = X.map((column) => findThresholds(column, maxBins));
  const pairs = Array.from({ length: Math.ceil(X.length / 2) }, () => new Uint16Array(rows));
  for (let j = 0; j < X.length; j++) addBins(X[j], thresholds[j], j % 2 === 0 ? 1 : 256, pairs[j >> 1]);
  return { rows, thresholds, pairs };
}

/** Whether `table` is one that `binColumns` made. */
export function isBinned(table: Columns | BinnedTable): table is BinnedTable {
  return 'pairs' in table;
}

/** Where to find the bin of a column: it is (pair[row] >>> shift) & 255. */
export function binsOf({ pairs }: BinnedTable, column: number): { pair: Uint16Array; shift: number } {
  return { pair: pairs[column >> 1], shift: 8 * (column & 1) };
}

function findThresholds(column: Float64Array, maxBins: number): Float64Array {
  const sorted = sortNumbers(column);
  const distinct = firstDistinct(sorted, maxBins + 1);
  if (distinct.length > maxBins) return firstDistinct(percentiles(sorted, maxBins), maxBins);
  return distinct.slice(1).map((upper, i) => halfway(distinct[i], upper));
}

/** The distinct values of a sorted array in rising order, at most `most` of them. */
function firstDistinct(sorted: Float64Array, most: number): Float64Array {
  const out = new Float64Array(Math.min(most, sorted.length));
  let count = 0;
  for (let i = 0; i < sorted.length && count < most; i++) {
    if (count === 0 || sorted[i] !== out[count - 1]) out[count++] = sorted[i];
  }
  return out.slice(0, count);
}

/** The maxBins - 1 inner percentiles that cut a sorted array into equal shares (numpy's method "midpoint"). */
function percentiles(sorted: Float64Array, maxBins: number): Float64Array {
  return Float64Array.from({ length: maxBins - 1 }, (_, i) => {
    const position = (sorted.length - 1) * (((i + 1) * (100 / maxBins)) / 100);
    const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
    return below === above ? below : halfway(below, above);
  });
}

/** Adds `unit` times the bin of each row to `out`. */
function addBins(column: Float64Array, thresholds: Float64Array, unit: number, out: Uint16Array): void {
  // A cell of the column's range has few thresholds in it, so that there is little left to search.
  const cells = 4096;
  const { cellOf, isFlat } = equalCells(column, cells);
  const first = new Uint8Array(cells + 1).fill(thresholds.length, 1);
  if (!isFlat) {
    for (let cell = 0, bin = 0; cell < cells; cell++) {
      while (bin < thresholds.length && cellOf(thresholds[bin]) < cell) bin++;
      first[cell] = bin;
    }
  }
  for (let i = 0; i < column.length; i++) {
    const x = column[i];
    const cell = isFlat ? 0 : cellOf(x);
    let low = first[cell];
    let high = first[cell + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (x <= thresholds[middle]) high = middle;
      else low = middle + 1;
    }
    out[i] += unit * low;
  }
}
