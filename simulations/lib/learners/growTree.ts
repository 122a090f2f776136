import { bestSplit, type Split, type SplitRules, type Totals } from './bestSplit.ts';
import type { BinnedTable } from './binColumns.ts';
import { type Histogram, layOut, subtract, sumRows, sumTable } from './histogram.ts';
import { countRows, partRows } from './partRows.ts';

/** How far a tree may grow, and what a split has to leave. */
export interface GrowthRules extends SplitRules {
  /** Edges from the root to the deepest leaf at most; Infinity for no limit. */
  maxDepth: number;
  /** Leaves at most; Infinity for no limit. With a limit, the node with the largest gain is split first. */
  maxLeaves: number;
  /** Whether the tree is added to others, so that a root that stays whole says 0: a split need not beat its score. */
  isAdded: boolean;
}

/** The rows that a tree is grown on; gradient (at 2i) and hessian (2i + 1) of the loss of every row i of the table. */
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

/** The ground of all trees of a table, with the memory that they use one after the other. */
interface Ground {
  table: BinnedTable;
  rules: GrowthRules;
  /** The layout of a histogram. */
  starts: Int32Array;
  /** Histograms that no node needs any more. */
  spare: Histogram[];
  gathered: Float64Array;
  scratch: Int32Array;
  counts: Int32Array;
  /** The counts of all rows of the table for each column, once they have been asked for. */
  wholeCounts: Int32Array[];
}

/**
 * A function that grows trees on one binned table by second-order gain, and keeps its memory between trees.
 * It gives all nodes, the root first; a leaf is one whose `left` is 0.
 * O(rows x columns x depth) a tree; only the smaller child of a split is summed, the other is had by subtraction.
 */
export function treeGrower(table: BinnedTable, rules: GrowthRules): (sample: Sample) => GrownNode[] {
  const ground: Ground = {
    table,
    rules,
    starts: layOut(table),
    spare: [],
    gathered: new Float64Array(2 * table.rows),
    scratch: new Int32Array(table.rows),
    counts: new Int32Array(256),
    wholeCounts: [],
  };
  return (sample) => growTree(ground, sample);
}

function growTree(ground: Ground, sample: Sample): GrownNode[] {
  const { maxLeaves } = ground.rules;
  const root = newRoot(ground, sample);
  const nodes = [root];
  const open = findSplit(ground, sample, root) ? [root] : [];
  for (let leaves = 1; open.length > 0 && leaves < maxLeaves; leaves++) {
    const parent = takeNext(open, maxLeaves);
    parent.left = nodes.length;
    part(ground, sample, parent, nodes);
    const left = nodes[parent.left];
    const right = nodes[parent.left + 1];
    const isLast = leaves + 1 === maxLeaves;
    if (!isLast && (mayBeSplit(ground, left) || mayBeSplit(ground, right))) {
      const isLeftSmall = left.total.count < right.total.count;
      const small = isLeftSmall ? left : right;
      const large = isLeftSmall ? right : left;
      small.histogram = sumNode(ground, sample, small);
      large.histogram = parent.histogram!;
      subtract(large.histogram, small.histogram);
      parent.histogram = null;
    }
    release(ground, parent);
    if (findSplit(ground, sample, left)) open.push(left);
    if (findSplit(ground, sample, right)) open.push(right);
  }
  for (const node of open) release(ground, node);
  return nodes;
}

function newRoot(ground: Ground, sample: Sample): GrownNode {
  const total = { gradient: 0, hessian: 0, count: sample.rows.length };
  const root = newNode(0, 0, sample.rows.length, total);
  root.histogram = sumNode(ground, sample, root);
  // Every row is in one bin of each column, so that the bins of the first column hold all.
  for (let at = ground.starts[0]; at < ground.starts[1]; at += 2) {
    total.gradient += root.histogram[at];
    total.hessian += root.histogram[at + 1];
  }
  return root;
}

function sumNode({ table, starts, spare, gathered }: Ground, sample: Sample, { start, end }: GrownNode): Histogram {
  const histogram = spare.pop() ?? new Float64Array(starts[starts.length - 1]);
  if (end - start === table.rows) {
    sumTable(histogram, starts, table, sample.derivatives);
  } else {
    // Gathered once, the derivatives are then read in order for every pair of columns.
    gather(sample, start, end, gathered);
    sumRows(histogram, starts, table, sample.rows, start, end, gathered);
  }
  return histogram;
}

function gather({ rows, derivatives }: Sample, start: number, end: number, out: Float64Array): void {
  for (let i = start, at = 0; i < end; i++, at += 2) {
    out[at] = derivatives[2 * rows[i]];
    out[at + 1] = derivatives[2 * rows[i] + 1];
  }
}

/** Whether the node has a split, which it then keeps together with its histogram. */
function findSplit(ground: Ground, { rows }: Sample, node: GrownNode): boolean {
  const { table, rules, starts } = ground;
  if (node.histogram && mayBeSplit(ground, node)) {
    const { gradient, hessian } = node.total;
    const score = node.depth === 0 && rules.isAdded ? 0 : (gradient * gradient) / (hessian + rules.l2);
    const rowsUpTo = (feature: number) => countNode(ground, rows, node, feature);
    node.split = bestSplit(node.histogram, starts, table.thresholds.length, node.total, score, rules, rowsUpTo);
  }
  if (!node.split) release(ground, node);
  return node.split !== null;
}

/** The rows of a node in each bin of a column and those before it; those of the whole table are the same for every tree. */
function countNode(ground: Ground, rows: Int32Array, { start, end }: GrownNode, column: number): Int32Array {
  const { table, counts, wholeCounts } = ground;
  const isWhole = end - start === table.rows;
  if (isWhole && wholeCounts[column]) return wholeCounts[column];
  countRows(counts, rows, start, end, table, column);
  if (isWhole) wholeCounts[column] = counts.slice();
  return counts;
}

function mayBeSplit({ rules }: Ground, { depth, total }: GrownNode): boolean {
  return depth < rules.maxDepth && total.count >= 2 * rules.minLeaf;
}

function release({ spare }: Ground, node: GrownNode): void {
  if (node.histogram) spare.push(node.histogram);
  node.histogram = null;
}

/** With a limit on leaves the open node that gains most; without one the newest, so that few wait with a histogram. */
function takeNext(open: GrownNode[], maxLeaves: number): GrownNode {
  let next = open.length - 1;
  if (maxLeaves !== Infinity) {
    next = 0;
    for (let i = 1; i < open.length; i++) if (open[i].split!.gain > open[next].split!.gain) next = i;
  }
  const taken = open[next];
  for (let i = next + 1; i < open.length; i++) open[i - 1] = open[i];
  open.pop();
  return taken;
}

/** Moves the rows of a node that go left before those that go right, and adds the children to `nodes`. */
function part({ table, scratch }: Ground, { rows }: Sample, node: GrownNode, nodes: GrownNode[]): void {
  const { feature, bin, leftGradient, leftHessian } = node.split!;
  const { start, end, depth, total } = node;
  const middle = partRows(rows, start, end, table, feature, bin, scratch);
  const left = { gradient: leftGradient, hessian: leftHessian, count: middle - start };
  const right = {
    gradient: total.gradient - leftGradient,
    hessian: total.hessian - leftHessian,
    count: end - middle,
  };
  nodes.push(newNode(depth + 1, start, middle, left), newNode(depth + 1, middle, end, right));
}

function newNode(depth: number, start: number, end: number, total: Totals): GrownNode {
  return { depth, start, end, total, split: null, left: 0, histogram: null };
}
