import { bestSplit, type Split, type SplitRules, type Totals } from './bestSplit.ts';
import type { BinnedTable } from './binColumns.ts';
import { type Histogram, layOut, subtract, sumRows, sumTable } from './histogram.ts';
import { countRows, partRows } from './partRows.ts';
import type { Tree } from './tree.ts';

export interface GrowthRules extends SplitRules {
  /** Edges from the root to the deepest leaf at most; Infinity for no limit. */
  maxDepth: number;
  /** Leaves at most; Infinity for no limit. With a limit, the node with the largest gain is split first. */
  maxLeaves: number;
  /** Whether a root that stays whole says 0, as in a tree that is added to others: it has no score that a split must beat. */
  isAdded: boolean;
}

/** The rows that a tree is grown on, and of the loss of every row i of the table, gradient (at 2i) and hessian (2i + 1). */
export interface Sample {
  rows: Int32Array;
  derivatives: Float64Array;
}

/** A node while its tree grows. Its rows are those from `start` up to `end` of the sample, which growing rearranges. */
export interface GrownNode {
  depth: number;
  start: number;
  end: number;
  total: Totals;
  /** The best split while it is open, and the split made when `left` is set; null for what stays a leaf. */
  split: Split | null;
  /** The number of the left child, with the right one after it; 0 for a leaf. */
  left: number;
  histogram: Histogram | null;
}

/**
 * A function that grows trees on one binned table by second-order gain, and keeps its memory between trees.
 * It gives all nodes, the root first; a leaf is one whose `left` is 0.
 * O(rows x columns x depth) a tree; only the smaller child of a split is summed, the other is had by subtraction.
 */
export function treeGrower(table: BinnedTable, rules: GrowthRules): (sample: Sample) => GrownNode[] {
  const starts = layOut(table);
  const spare: Histogram[] = [];
  const scratch = new Int32Array(table.rows);
  const gathered = new Float64Array(2 * table.rows);
  const counts = new Int32Array(256);
  const mayBeSplit = ({ depth, total }: GrownNode) => depth < rules.maxDepth && total.count >= 2 * rules.minLeaf;

  return ({ rows, derivatives }) => {
    const summed = ({ start, end }: GrownNode): Histogram => {
      const histogram = spare.pop() ?? new Float64Array(starts[starts.length - 1]);
      if (end - start === table.rows) sumTable(histogram, starts, table, derivatives);
      else {
        // Gathered once, the derivatives are then read in order for every column.
        const own = rows.subarray(start, end);
        gather(derivatives, own, gathered);
        sumRows(histogram, starts, table, own, gathered);
      }
      return histogram;
    };
    const release = (node: GrownNode): void => {
      if (node.histogram) spare.push(node.histogram);
      node.histogram = null;
    };
    const score = ({ total }: GrownNode) => (total.gradient * total.gradient) / (total.hessian + rules.l2);
    const openIfSplittable = (node: GrownNode): void => {
      if (node.histogram && mayBeSplit(node)) {
        const bar = node === root && rules.isAdded ? 0 : score(node);
        const rowsUpTo = (feature: number) => {
          countRows(counts, rows.subarray(node.start, node.end), table, feature);
          return counts;
        };
        node.split = bestSplit(node.histogram, starts, table.thresholds.length, node.total, bar, rules, rowsUpTo);
      }
      if (node.split) open.push(node);
      else release(node);
    };

    const root = newNode(0, 0, rows.length, { gradient: 0, hessian: 0, count: rows.length });
    const nodes = [root];
    const open: GrownNode[] = [];
    root.histogram = summed(root);
    root.total = totalOf(root.histogram, starts, rows.length);
    openIfSplittable(root);
    for (let leaves = 1; open.length > 0 && leaves < rules.maxLeaves; leaves++) {
      const parent = takeNext(open, rules.maxLeaves);
      const [left, right] = part(parent, table, rows, scratch);
      parent.left = nodes.push(left, right) - 2;
      if (leaves + 1 < rules.maxLeaves && (mayBeSplit(left) || mayBeSplit(right))) {
        const [small, large] = left.total.count < right.total.count ? [left, right] : [right, left];
        small.histogram = summed(small);
        large.histogram = parent.histogram!;
        subtract(large.histogram, small.histogram);
        parent.histogram = null;
      }
      release(parent);
      openIfSplittable(left);
      openIfSplittable(right);
    }
    open.forEach(release);
    return nodes;
  };
}

/** The arrays of a grown tree, with `leafValue` what a leaf says of its rows. */
export function toTree(nodes: readonly GrownNode[], table: BinnedTable, leafValue: (total: Totals) => number): Tree {
  const isLeaf = (node: GrownNode) => node.left === 0;
  return {
    feature: Int32Array.from(nodes, (node) => (isLeaf(node) ? -1 : node.split!.feature)),
    threshold: Float64Array.from(nodes, (n) => (isLeaf(n) ? 0 : table.thresholds[n.split!.feature][n.split!.bin])),
    left: Int32Array.from(nodes, (node) => node.left),
    value: Float64Array.from(nodes, (node) => (isLeaf(node) ? leafValue(node.total) : 0)),
  };
}

/** With a limit on leaves the open node that gains most; without one the newest, so that few wait with a histogram. */
function takeNext(open: GrownNode[], maxLeaves: number): GrownNode {
  let next = open.length - 1;
  if (maxLeaves !== Infinity) {
    next = 0;
    for (let i = 1; i < open.length; i++) if (open[i].split!.gain > open[next].split!.gain) next = i;
  }
  return open.splice(next, 1)[0];
}

/** Moves the rows of a node that go left before those that go right, both in their old order, and makes the children. */
function part(node: GrownNode, table: BinnedTable, rows: Int32Array, scratch: Int32Array): [GrownNode, GrownNode] {
  const { feature, bin, leftGradient, leftHessian } = node.split!;
  const { start, end, depth, total } = node;
  const middle = partRows(rows, start, end, table, feature, bin, scratch);
  const left = { gradient: leftGradient, hessian: leftHessian, count: middle - start };
  const right = {
    gradient: total.gradient - leftGradient,
    hessian: total.hessian - leftHessian,
    count: end - middle,
  };
  return [newNode(depth + 1, start, middle, left), newNode(depth + 1, middle, end, right)];
}

function newNode(depth: number, start: number, end: number, total: Totals): GrownNode {
  return { depth, start, end, total, split: null, left: 0, histogram: null };
}

/** Every row is in one bin of each column, so that one column's bins hold all. */
function totalOf(histogram: Histogram, starts: Int32Array, count: number): Totals {
  const total = { gradient: 0, hessian: 0, count };
  for (let at = starts[0]; at < starts[1]; at += 2) {
    total.gradient += histogram[at];
    total.hessian += histogram[at + 1];
  }
  return total;
}

function gather(from: Float64Array, rows: Int32Array, out: Float64Array): void {
  for (let i = 0; i < rows.length; i++) {
    out[2 * i] = from[2 * rows[i]];
    out[2 * i + 1] = from[2 * rows[i] + 1];
  }
}
