import type { Columns } from '../columns.ts';

/** A binary tree as parallel arrays, an element a node; node 0 is the root. */
export interface Tree {
  /** The column that a node asks about, or -1 for a leaf. */
  feature: Int32Array;
  /** Rows with a value of at most this go left. */
  threshold: Float64Array;
  /** The left child; the right one is the next node. 0 for a leaf. */
  left: Int32Array;
  /** The value of a leaf. */
  value: Float64Array;
}

/** The arrays of grown nodes: `question` is what an inner node asks, `value` what a leaf, with `left` 0, says. */
export function toTree<N extends { left: number }>(
  nodes: readonly N[],
  question: (node: N) => { feature: number; threshold: number },
  value: (leaf: N) => number,
): Tree {
  const tree = {
    feature: new Int32Array(nodes.length).fill(-1),
    threshold: new Float64Array(nodes.length),
    left: new Int32Array(nodes.length),
    value: new Float64Array(nodes.length),
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    tree.left[i] = node.left;
    if (node.left === 0) {
      tree.value[i] = value(node);
    } else {
      const { feature, threshold } = question(node);
      tree.feature[i] = feature;
      tree.threshold[i] = threshold;
    }
  }
  return tree;
}

/** Adds to `out` the value of the leaf that each row of X falls in. O(rows x depth). */
export function addPredictions({ feature, threshold, left, value }: Tree, X: Columns, out: Float64Array): void {
  for (let i = 0; i < out.length; i++) {
    let node = 0;
    while (feature[node] >= 0) node = left[node] + (X[feature[node]][i] <= threshold[node] ? 0 : 1);
    out[i] += value[node];
  }
}
