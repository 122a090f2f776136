import type { BinnedTable } from './binColumns.ts';

/** For each column and bin, the sum of the gradients and the sum of the hessians of some rows, side by side. */
export type Histogram = Float64Array;

/**
 * Where each column begins in a histogram; after the last, its length. A column takes what bins it has, and a spare
 * column of one bin makes their number even.
 */
export function layOut({ thresholds, pairs }: BinnedTable): Int32Array {
  const starts = new Int32Array(2 * pairs.length + 1);
  for (let j = 0; j < 2 * pairs.length; j++) starts[j + 1] = starts[j] + 2 * ((thresholds[j]?.length ?? 0) + 1);
  return starts;
}

/** Sums the derivatives of all rows of the table; row i has its gradient at 2i and its hessian at 2i + 1. */
export function sumTable(out: Histogram, starts: Int32Array, { pairs }: BinnedTable, derivatives: Float64Array): void {
  out.fill(0);
  for (let p = 0; p < pairs.length; p++) sumPair(out, starts[2 * p], starts[2 * p + 1], pairs[p], derivatives);
}

/** Sums the derivatives of some rows, which come in the order of `rows`. O(rows x columns). */
export function sumRows(
  out: Histogram,
  starts: Int32Array,
  { pairs }: BinnedTable,
  rows: Int32Array,
  derivatives: Float64Array,
): void {
  out.fill(0);
  for (let p = 0; p < pairs.length; p++)
    sumPairRows(out, starts[2 * p], starts[2 * p + 1], pairs[p], rows, derivatives);
}

/**
 * Two columns are summed together: additions to one bin must wait for each other, and those to another column's bin
 * fill the wait.
 */
function sumPair(out: Histogram, first: number, second: number, pair: Uint16Array, derivatives: Float64Array): void {
  for (let i = 0; i < pair.length; i++) {
    const bins = pair[i];
    const gradient = derivatives[2 * i];
    const hessian = derivatives[2 * i + 1];
    const a = first + 2 * (bins & 255);
    out[a] += gradient;
    out[a + 1] += hessian;
    const b = second + 2 * (bins >>> 8);
    out[b] += gradient;
    out[b + 1] += hessian;
  }
}

function sumPairRows(
  out: Histogram,
  first: number,
  second: number,
  pair: Uint16Array,
  rows: Int32Array,
  derivatives: Float64Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const bins = pair[rows[i]];
    const gradient = derivatives[2 * i];
    const hessian = derivatives[2 * i + 1];
    const a = first + 2 * (bins & 255);
    out[a] += gradient;
    out[a + 1] += hessian;
    const b = second + 2 * (bins >>> 8);
    out[b] += gradient;
    out[b + 1] += hessian;
  }
}

/** Leaves in `whole` what remains of it without `part`: a sibling costs no pass over its rows. */
export function subtract(whole: Histogram, part: Histogram): void {
  for (let i = 0; i < whole.length; i++) whole[i] -= part[i];
}
