import type { Columns, Labels } from '../columns.ts';
import { demandAbove, demandNumber, demandWhole } from '../demand.ts';
import { exp, log } from '../math.ts';
import { addTrees } from './addTrees.ts';
import { questionOf } from './bestSplit.ts';
import { type BinnedTable, binColumns, isBinned } from './binColumns.ts';
import { checkLabels, checkQuery, checkRows } from './checkTable.ts';
import { type GrownNode, type GrowthRules, type Sample, treeGrower } from './growTree.ts';
import { type Tree, toTree } from './tree.ts';

const NAME = 'histogramBoosting';

/**
 * The settings of `histogramBoosting`; the defaults are those of scikit-learn's HistGradientBoostingClassifier, but for
 * early stopping.
 */
export interface BoostingOptions {
  /** Trees, 0 or more. Default 100. */
  trees?: number | undefined;
  /** The share of a Newton step that each tree takes, above 0. Default 0.1. */
  learningRate?: number | undefined;
  /** Leaves of a tree at most: what gains most is split first. Default 31, or no limit where maxDepth is given. */
  maxLeaves?: number | undefined;
  /** Edges from root to leaf at most. Default no limit. */
  maxDepth?: number | undefined;
  /** Rows a leaf at least. Default 20. */
  minLeaf?: number | undefined;
  /** Penalty on the values of leaves, 0 or more. Default 0. */
  l2?: number | undefined;
  /** Bins a column at most, 2 to 256. Default 255. Not used when the table has been binned already. */
  maxBins?: number | undefined;
  /** The rows to fit on, each at most once. Default all. Bins still come from all rows of the table. */
  rows?: ArrayLike<number> | undefined;
}

/** Fitted boosted trees: log-odds are the baseline and one value of each tree. */
export interface BoostingFit {
  /** Log-odds of the base rate, from which the first tree starts. */
  baseline: number;
  trees: readonly Tree[];
  /** P(y = 1) for each row of new columns, after all trees or the first few. */
  probabilities(X: Columns, trees?: number): Float64Array;
}

/**
 * Gradient boosted trees with binned columns, second-order steps and log loss: the rules of scikit-learn's
 * HistGradientBoostingClassifier without early stopping, whose predictions it reproduces.
 * X has a column a feature, or is a table that `binColumns` has made; y is 0 or 1. The order of the rows does not
 * matter, to the last bit.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels, bad options, and one class only
 * (its log-odds would be infinite).
 * O(trees x rows x columns x depth). Source: Friedman, Greedy function approximation, 2001; Ke et al., LightGBM, 2017.
 */
export function histogramBoosting(X: Columns | BinnedTable, y: Labels, options: BoostingOptions = {}): BoostingFit {
  const { trees: wanted = 100, learningRate = 0.1, l2 = 0, maxBins = 255 } = options;
  demandWhole(wanted, 0, `${NAME}, trees`);
  demandAbove(learningRate, 0, `${NAME}, learningRate`);
  const rules = growthRules(options);
  const table = isBinned(X) ? X : binColumns(X, maxBins);
  checkLabels(NAME, y, table.rows);
  const rows = checkRows(NAME, options.rows, table.rows);
  const ones = rows.reduce((sum, row) => sum + y[row], 0);
  if (ones === 0 || ones === rows.length) {
    throw new RangeError(`${NAME}: got only the class ${ones === 0 ? 0 : 1}, needs both classes.`);
  }

  const startOdds = ones / (rows.length - ones);
  const baseline = log(startOdds);
  const odds = new Float64Array(table.rows).fill(startOdds);
  const sample = { rows: rows.slice(), derivatives: new Float64Array(2 * table.rows) };
  const grow = treeGrower(table, rules);
  const trees: Tree[] = [];
  while (trees.length < wanted) {
    sample.rows.set(rows);
    differentiate(y, odds, sample);
    const nodes = grow(sample);
    const hasSplit = nodes.length > 1;
    const leafValue = ({ total }: GrownNode) =>
      hasSplit ? (-learningRate * total.gradient) / (total.hessian + l2) : 0;
    const tree = toTree(nodes, (node) => questionOf(node.split!, table), leafValue);
    trees.push(tree);
    // A leaf adds one number to the log-odds of all its rows, so it multiplies their odds: one exp a leaf, none a row.
    for (let node = 0; node < nodes.length; node++) {
      const { left, start, end } = nodes[node];
      if (left === 0) multiply(odds, sample.rows, start, end, exp(tree.value[node]));
    }
  }
  const { thresholds } = table;
  return {
    baseline,
    trees,
    probabilities: (query, first = trees.length) => {
      demandWhole(first, 0, `${NAME}, trees`);
      const out = new Float64Array(checkQuery(NAME, query, thresholds.length)).fill(baseline);
      addTrees(trees.slice(0, first), thresholds, query, out);
      for (let i = 0; i < out.length; i++) out[i] = 1 / (1 + exp(-out[i]));
      return out;
    },
  };
}

function growthRules({ maxDepth, maxLeaves, minLeaf = 20, l2 = 0 }: BoostingOptions): GrowthRules {
  demandWhole(minLeaf, 1, `${NAME}, minLeaf`);
  demandNumber(l2, `${NAME}, l2`, 0);
  if (maxDepth !== undefined) demandWhole(maxDepth, 1, `${NAME}, maxDepth`);
  if (maxLeaves !== undefined) demandWhole(maxLeaves, 2, `${NAME}, maxLeaves`);
  return {
    maxDepth: maxDepth ?? Infinity,
    maxLeaves: maxLeaves ?? (maxDepth === undefined ? 31 : Infinity),
    minLeaf,
    minHessian: 1e-3,
    maxHessian: 0.25,
    l2,
    isAdded: true,
  };
}

/** Derivatives of the log loss with respect to the log-odds: p - y and p (1 - p). */
function differentiate(y: Labels, odds: Float64Array, { rows, derivatives }: Sample): void {
  // Rounded to a grid on which sums of all rows are exact (to within 1e-12 for a few thousand rows). So sums do not
  // depend on the order of rows, what is left after a subtraction is exact, and equally good splits are exactly equal.
  let coarse = 1.5;
  while (coarse < 1.5 * rows.length) coarse *= 2;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const q = 1 / (1 + odds[row]);
    const p = 1 - q;
    derivatives[2 * row] = p - y[row] + coarse - coarse;
    derivatives[2 * row + 1] = p * q + coarse - coarse;
  }
}

/** Multiplies the odds of some rows, within bounds beyond which p is 0 or 1 anyway, so that they never overflow. */
function multiply(odds: Float64Array, rows: Int32Array, start: number, end: number, factor: number): void {
  for (let i = start; i < end; i++) {
    const product = odds[rows[i]] * factor;
    odds[rows[i]] = product > 1e300 ? 1e300 : product < 1e-300 ? 1e-300 : product;
  }
}
