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
  let p = 0;
  for (; p + 1 < pairs.length; p += 2) sumFour(out, starts, 2 * p, pairs[p], pairs[p + 1], derivatives);
  if (p < pairs.length) sumTwo(out, starts, 2 * p, pairs[p], derivatives);
}

/** Sums the derivatives of rows[from] up to rows[to], which come in this order. O(rows x columns). */
export function sumRows(
  out: Histogram,
  starts: Int32Array,
  { pairs }: BinnedTable,
  rows: Int32Array,
  from: number,
  to: number,
  derivatives: Float64Array,
): void {
  out.fill(0);
  let p = 0;
  for (; p + 1 < pairs.length; p += 2)
    sumFourOfRows(out, starts, 2 * p, pairs[p], pairs[p + 1], rows, from, to, derivatives);
  if (p < pairs.length) sumTwoOfRows(out, starts, 2 * p, pairs[p], rows, from, to, derivatives);
}

/**
 * Columns are summed together, four where there are so many: additions to one bin must wait for each other, and those to
 * the bins of other columns fill the wait.
 */
function sumFour(
  out: Histogram,
  starts: Int32Array,
  column: number,
  pair: Uint16Array,
  next: Uint16Array,
  derivatives: Float64Array,
): void {
  const first = starts[column];
  const second = starts[column + 1];
  const third = starts[column + 2];
  const fourth = starts[column + 3];
  for (let i = 0; i < pair.length; i++) {
    const gradient = derivatives[2 * i];
    const hessian = derivatives[2 * i + 1];
    const a = first + 2 * (pair[i] & 255);
    out[a] += gradient;
    out[a + 1] += hessian;
    const b = second + 2 * (pair[i] >>> 8);
    out[b] += gradient;
    out[b + 1] += hessian;
    const c = third + 2 * (next[i] & 255);
    out[c] += gradient;
    out[c + 1] += hessian;
    const d = fourth + 2 * (next[i] >>> 8);
    out[d] += gradient;
    out[d + 1] += hessian;
  }
}

function sumFourOfRows(
  out: Histogram,
  starts: Int32Array,
  column: number,
  pair: Uint16Array,
  next: Uint16Array,
  rows: Int32Array,
  from: number,
  to: number,
  derivatives: Float64Array,
): void {
  const first = starts[column];
  const second = starts[column + 1];
  const third = starts[column + 2];
  const fourth = starts[column + 3];
  for (let i = from, at = 0; i < to; i++, at += 2) {
    const gradient = derivatives[at];
    const hessian = derivatives[at + 1];
    const bins = pair[rows[i]];
    const others = next[rows[i]];
    const a = first + 2 * (bins & 255);
    out[a] += gradient;
    out[a + 1] += hessian;
    const b = second + 2 * (bins >>> 8);
    out[b] += gradient;
    out[b + 1] += hessian;
    const c = third + 2 * (others & 255);
    out[c] += gradient;
    out[c + 1] += hessian;
    const d = fourth + 2 * (others >>> 8);
    out[d] += gradient;
    out[d + 1] += hessian;
  }
}

function sumTwo(
  out: Histogram,
  starts: Int32Array,
  column: number,
  pair: Uint16Array,
  derivatives: Float64Array,
): void {
  const first = starts[column];
  const second = starts[column + 1];
  for (let i = 0; i < pair.length; i++) {
    const gradient = derivatives[2 * i];
    const hessian = derivatives[2 * i + 1];
    const a = first + 2 * (pair[i] & 255);
    out[a] += gradient;
    out[a + 1] += hessian;
    const b = second + 2 * (pair[i] >>> 8);
    out[b] += gradient;
    out[b + 1] += hessian;
  }
}

function sumTwoOfRows(
  out: Histogram,
  starts: Int32Array,
  column: number,
  pair: Uint16Array,
  rows: Int32Array,
  from: number,
  to: number,
  derivatives: Float64Array,
): void {
  const first = starts[column];
  const second = starts[column + 1];
  for (let i = from, at = 0; i < to; i++, at += 2) {
    const gradient = derivatives[at];
    const hessian = derivatives[at + 1];
    const bins = pair[rows[i]];
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
