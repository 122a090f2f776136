import { type BinnedTable, binsOf } from './binColumns.ts';

/**
 * Moves the rows from `start` up to `end` that have at most `bin` in a column before the others, both in their old
 * order, and returns where the others begin. `scratch` has room for all. O(rows).
 */
export function partRows(
  rows: Int32Array,
  start: number,
  end: number,
  table: BinnedTable,
  column: number,
  bin: number,
  scratch: Int32Array,
): number {
  const { pair, shift } = binsOf(table, column);
  let middle = start;
  let moved = 0;
  for (let i = start; i < end; i++) {
    const row = rows[i];
    // Which way a row goes cannot be foreseen, so it is written both ways, and only one of the two places is kept.
    const goesRight = (bin - ((pair[row] >>> shift) & 255)) >>> 31;
    rows[middle] = row;
    scratch[moved] = row;
    middle += 1 - goesRight;
    moved += goesRight;
  }
  for (let i = 0; i < moved; i++) rows[middle + i] = scratch[i];
  return middle;
}

/** Sets out[b] to the number of rows from `start` up to `end` whose bin in a column is at most b. O(rows + bins). */
export function countRows(
  out: Int32Array,
  rows: Int32Array,
  start: number,
  end: number,
  table: BinnedTable,
  column: number,
): void {
  const { pair, shift } = binsOf(table, column);
  const bins = table.thresholds[column].length + 1;
  out.fill(0, 0, bins);
  for (let i = start; i < end; i++) out[(pair[rows[i]] >>> shift) & 255]++;
  let upTo = 0;
  for (let bin = 0; bin < bins; bin++) {
    upTo += out[bin];
    out[bin] = upTo;
  }
}
