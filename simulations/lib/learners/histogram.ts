import type { BinnedTable } from './binColumns.ts';

/** Numbers kept of each bin: the sums of gradients and of hessians, and the count of rows. */
export const FIELDS = 3;
/** Bins a column at most; each column has room for them all. */
export const BINS = 256;

/** Gradients and hessians of some rows, summed by column and bin. */
export type Histogram = Float64Array;

/** The rows of a node, and for each row of the table the derivatives of its loss. */
export interface Sample {
  rows: Int32Array;
  gradient: Float64Array;
  hessian: Float64Array;
}

/** Sums the rows from `start` up to `end` of the sample. O(rows x columns). */
export function sumRows(out: Histogram, { bins }: BinnedTable, sample: Sample, start: number, end: number): void {
  out.fill(0);
  const { rows, gradient, hessian } = sample;
  for (let j = 0; j < bins.length; j++) {
    const column = bins[j];
    const base = j * BINS * FIELDS;
    for (let i = start; i < end; i++) {
      const row = rows[i];
      const at = base + column[row] * FIELDS;
      out[at] += gradient[row];
      out[at + 1] += hessian[row];
      out[at + 2] += 1;
    }
  }
}

/** A histogram with room for every bin of every column. */
export function emptyHistogram({ bins }: BinnedTable): Histogram {
  return new Float64Array(bins.length * BINS * FIELDS);
}

/** Leaves in `whole` what remains of it without `part`: a sibling costs no pass over its rows. */
export function subtract(whole: Histogram, part: Histogram): void {
  for (let i = 0; i < whole.length; i++) whole[i] -= part[i];
}
