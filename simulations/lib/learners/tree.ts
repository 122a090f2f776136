import type { Columns } from '../columns.ts';

/** A binary tree as parallel arrays, an element a node; node 0 is the root. */
export interface Tree {
  /** The column that a node asks about, or -1 for a leaf. */
  feature: Int32Array;
  /** Rows with a value of at most this go left. */
  threshold: Float64Array;
  /** The left child; the right one is the next node. */
  left: Int32Array;
  /** What a leaf says. */
  value: Float64Array;
}

/** Adds to `out` the value of the leaf that each row of X falls in. O(rows x depth). */
export function addPredictions({ feature, threshold, left, value }: Tree, X: Columns, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) {
    let node = 0;
    while (feature[node] >= 0) node = left[node] + (X[feature[node]][i] <= threshold[node] ? 0 : 1);
    out[i] += value[node];
  }
}
