import type { Columns } from '../columns.ts';
import { exactSplit } from './exactSplit.ts';

/** How far a tree may grow; the same for all nodes. */
export interface ExactRules {
  /** Edges from the root to the deepest leaf at most; Infinity for no limit. */
  maxDepth: number;
  /** Rows a leaf at least. */
  minLeaf: number;
}

/** A node of a grown tree: its rows are those from `start` up to `end` of every order. */
export interface ExactNode {
  start: number;
  end: number;
  /** Of the targets of its rows. */
  sum: number;
  depth: number;
  /** The column it asks about; of no meaning in a leaf. */
  feature: number;
  threshold: number;
  /** The number of the left child, with the right one after it; 0 for a leaf. */
  left: number;
}

/**
 * Grows a regression tree (CART) that tries every threshold between two neighbouring values, breadth first, the root
 * first. `orders` holds the rows sorted by each column (`sortRows`) and is rearranged: a node is the same stretch of
 * all orders, and stays sorted when it is parted, so that nothing is sorted twice.
 * A node is split while its targets differ, even when no split leaves less variance (as in scikit-learn).
 * O(columns x rows x depth). Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984.
 */
export function growExactTree(
  X: Columns,
  target: Float64Array,
  orders: readonly Int32Array[],
  { maxDepth, minLeaf }: ExactRules,
): ExactNode[] {
  const rows = target.length;
  const goesLeft = new Uint8Array(rows);
  const scratch = new Int32Array(rows);
  const nodes = [
    newNode(
      0,
      0,
      rows,
      target.reduce((sum, value) => sum + value, 0),
    ),
  ];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    const { start, end, depth } = node;
    if (depth === maxDepth || isConstant(target, orders[0], start, end)) continue;
    const split = exactSplit(X, target, orders, node, minLeaf);
    if (!split) continue;
    const middle = start + split.count;
    const sorted = orders[split.feature];
    for (let i = start; i < end; i++) goesLeft[sorted[i]] = i < middle ? 1 : 0;
    for (const order of orders) if (order !== sorted) part(order, goesLeft, start, end, scratch);
    const left = newNode(depth + 1, start, middle, split.sum);
    const right = newNode(depth + 1, middle, end, node.sum - split.sum);
    node.feature = split.feature;
    node.threshold = split.threshold;
    node.left = nodes.push(left, right) - 2;
  }
  return nodes;
}

function newNode(depth: number, start: number, end: number, sum: number): ExactNode {
  return { depth, start, end, sum, feature: 0, threshold: 0, left: 0 };
}

function isConstant(target: Float64Array, order: Int32Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (target[order[i]] !== target[order[start]]) return false;
  return true;
}

/** Moves the rows that go left before the others, both in their old order. */
function part(order: Int32Array, goesLeft: Uint8Array, start: number, end: number, scratch: Int32Array): void {
  let middle = start;
  let moved = 0;
  for (let i = start; i < end; i++) {
    const row = order[i];
    if (goesLeft[row] === 1) order[middle++] = row;
    else scratch[moved++] = row;
  }
  for (let i = 0; i < moved; i++) order[middle + i] = scratch[i];
}
