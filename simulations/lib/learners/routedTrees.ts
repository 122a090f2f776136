import type { Columns } from '../columns.ts';
import type { Tree } from './tree.ts';

/**
 * Adds to `out` the values that trees of any depth give each row of X, tree by tree: the same numbers as
 * `addPredictions`, about twice as fast on long tables, since it sorts all rows at a node to its two sides without a
 * branch. Throws on columns shorter than `out`. O(trees x rows x depth).
 */
export function addRoutedTrees(trees: readonly Tree[], X: Columns, out: Float64Array): void {
  const short = X.find((column) => column.length < out.length);
  if (short) throw new RangeError(`addRoutedTrees: got a column of ${short.length} rows, needs ${out.length}.`);
  const rows = Int32Array.from(out, (_, row) => row);
  const scratch = new Int32Array(out.length);
  for (const tree of trees) addTree(tree, X, out, rows, scratch);
}

/** The rows at a node stand together; its children, which come later in the tree, take a part of them each. */
function addTree(tree: Tree, X: Columns, out: Float64Array, rows: Int32Array, scratch: Int32Array): void {
  const { feature, threshold, left, value } = tree;
  const starts = new Int32Array(feature.length);
  const ends = new Int32Array(feature.length);
  ends[0] = rows.length;
  for (let node = 0; node < feature.length; node++) {
    const start = starts[node];
    const end = ends[node];
    if (feature[node] < 0) {
      for (let i = start; i < end; i++) out[rows[i]] += value[node];
      continue;
    }
    const middle = route(rows, start, end, X[feature[node]], threshold[node], scratch);
    const child = left[node];
    starts[child] = start;
    ends[child] = middle;
    starts[child + 1] = middle;
    ends[child + 1] = end;
  }
}

/** Moves the rows up to the threshold before the others, and returns where the others begin. */
function route(
  rows: Int32Array,
  start: number,
  end: number,
  column: Float64Array,
  threshold: number,
  scratch: Int32Array,
): number {
  let middle = start;
  let moved = 0;
  for (let i = start; i < end; i++) {
    const row = rows[i];
    // Written both ways, and only one of the two places is kept: which way a row goes cannot be foreseen.
    const goesLeft = +(column[row] <= threshold);
    rows[middle] = row;
    scratch[moved] = row;
    middle += goesLeft;
    moved += 1 - goesLeft;
  }
  for (let i = 0; i < moved; i++) rows[middle + i] = scratch[i];
  return middle;
}
