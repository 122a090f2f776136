import { bestSplit, type Split, type SplitRules, type Totals } from './bestSplit.ts';
import type { BinnedTable } from './binColumns.ts';
import { emptyHistogram, type Histogram, type Sample, subtract, sumRows } from './histogram.ts';
import type { Tree } from './tree.ts';

export interface GrowthRules extends SplitRules {
  /** Edges from the root to the deepest leaf at most; Infinity for no limit. */
  maxDepth: number;
  /** Leaves at most; Infinity for no limit. With a limit, the node with the largest gain is split first. */
  maxLeaves: number;
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
  const spare: Histogram[] = [];
  const scratch = new Int32Array(table.rows);
  const mayBeSplit = ({ depth, total }: GrownNode) =>
    depth < rules.maxDepth && total.count >= 2 * rules.minLeaf && total.hessian >= rules.minHessian;

  return (sample) => {
    const root = newNode(0, 0, sample.rows.length, totalOf(sample));
    const nodes = [root];
    const open: GrownNode[] = [];

    const summed = (node: GrownNode): Histogram => {
      const histogram = spare.pop() ?? emptyHistogram(table);
      sumRows(histogram, table, sample, node.start, node.end);
      return histogram;
    };
    const openIfSplittable = (node: GrownNode): void => {
      if (node.histogram && mayBeSplit(node))
        node.split = bestSplit(node.histogram, table, node.total, score(node), rules);
      if (node.split) open.push(node);
      else release(node);
    };
    const release = (node: GrownNode): void => {
      if (node.histogram) spare.push(node.histogram);
      node.histogram = null;
    };
    // Before the first split the model says nothing of these rows, so the root has no score to beat.
    const score = (node: GrownNode): number =>
      node === root ? 0 : (node.total.gradient * node.total.gradient) / (node.total.hessian + rules.l2);

    if (mayBeSplit(root)) root.histogram = summed(root);
    openIfSplittable(root);
    for (let leaves = 1; open.length > 0 && leaves < rules.maxLeaves; leaves++) {
      const parent = takeNext(open, rules.maxLeaves);
      const [left, right] = part(parent, table, sample, scratch);
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
function part(node: GrownNode, { bins }: BinnedTable, { rows }: Sample, scratch: Int32Array): [GrownNode, GrownNode] {
  const { feature, bin, left } = node.split!;
  const column = bins[feature];
  let middle = node.start;
  let moved = 0;
  for (let i = node.start; i < node.end; i++) {
    const row = rows[i];
    if (column[row] <= bin) rows[middle++] = row;
    else scratch[moved++] = row;
  }
  for (let i = 0; i < moved; i++) rows[middle + i] = scratch[i];
  const right = {
    gradient: node.total.gradient - left.gradient,
    hessian: node.total.hessian - left.hessian,
    count: node.total.count - left.count,
  };
  return [newNode(node.depth + 1, node.start, middle, left), newNode(node.depth + 1, middle, node.end, right)];
}

function newNode(depth: number, start: number, end: number, total: Totals): GrownNode {
  return { depth, start, end, total, split: null, left: 0, histogram: null };
}

function totalOf({ rows, gradient, hessian }: Sample): Totals {
  const total = { gradient: 0, hessian: 0, count: rows.length };
  for (let i = 0; i < rows.length; i++) {
    total.gradient += gradient[rows[i]];
    total.hessian += hessian[rows[i]];
  }
  return total;
}
