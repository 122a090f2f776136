import type { Columns, Labels } from '../columns.ts';
import { exp, log } from '../math.ts';
import { type BinnedTable, binColumns, isBinned } from './binColumns.ts';
import { checkCount, checkLabels, checkNumber, checkQuery } from './checkTable.ts';
import { type GrowthRules, toTree, treeGrower } from './growTree.ts';
import { addPredictions, type Tree } from './tree.ts';

const NAME = 'histogramBoosting';

export interface BoostingOptions {
  /** Trees, 0 or more. Default 100. */
  trees?: number | undefined;
  /** What share of a Newton step each tree takes, above 0. Default 0.1. */
  learningRate?: number | undefined;
  /** Leaves of a tree at most: the leaf that gains most is split first. Default 31, or no limit where maxDepth is given. */
  maxLeaves?: number | undefined;
  /** Edges from root to leaf at most. Default no limit. */
  maxDepth?: number | undefined;
  /** Rows a leaf at least. Default 20. */
  minLeaf?: number | undefined;
  /** Penalty on the values of leaves, 0 or more. Default 0. */
  l2?: number | undefined;
  /** Bins a column at most, 2 to 256. Default 255. Not used when the table has been binned already. */
  maxBins?: number | undefined;
}

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
 * X has a column a feature, or is a table that `binColumns` has made; y is 0 or 1.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels, bad options, and one class only
 * (its log-odds would be infinite).
 * O(trees x rows x columns x depth). Source: Friedman, Greedy function approximation, 2001; Ke et al., LightGBM, 2017.
 */
export function histogramBoosting(X: Columns | BinnedTable, y: Labels, options: BoostingOptions = {}): BoostingFit {
  const { trees: wanted = 100, learningRate = 0.1, l2 = 0, maxBins = 255 } = options;
  checkCount(NAME, 'trees', wanted, 0);
  checkNumber(NAME, 'learningRate', learningRate, 0);
  const rules = growthRules(options);
  const table = isBinned(X) ? X : binColumns(X, maxBins);
  const ones = checkLabels(NAME, y, table.rows);
  if (ones === 0 || ones === table.rows) {
    throw new Error(`${NAME}: y has only the class ${ones === 0 ? 0 : 1}. Both classes must occur.`);
  }

  const baseline = log(ones / (table.rows - ones));
  const odds = new Float64Array(table.rows).fill(ones / (table.rows - ones));
  const sample = {
    rows: Int32Array.from({ length: table.rows }, (_, i) => i),
    gradient: new Float64Array(table.rows),
    hessian: new Float64Array(table.rows),
  };
  const grow = treeGrower(table, rules);
  const trees: Tree[] = [];
  while (trees.length < wanted) {
    differentiate(y, odds, sample.gradient, sample.hessian);
    const nodes = grow(sample);
    const tree = toTree(nodes, table, ({ gradient, hessian }) => (-learningRate * gradient) / (hessian + l2));
    if (nodes.length === 1) tree.value[0] = 0;
    trees.push(tree);
    // A leaf adds one number to the log-odds of all its rows, so it multiplies their odds: one exp a leaf, none a row.
    nodes.forEach(({ left, start, end }, node) => {
      const factor = left === 0 ? exp(tree.value[node]) : 1;
      if (factor !== 1) for (let i = start; i < end; i++) odds[sample.rows[i]] *= factor;
    });
  }
  const columns = table.bins.length;
  return {
    baseline,
    trees,
    probabilities: (query, first) => probabilities(query, columns, baseline, trees.slice(0, first)),
  };
}

function growthRules({ maxDepth, maxLeaves, minLeaf = 20, l2 = 0 }: BoostingOptions): GrowthRules {
  checkCount(NAME, 'minLeaf', minLeaf, 1);
  checkNumber(NAME, 'l2', l2, 0, true);
  if (maxDepth !== undefined) checkCount(NAME, 'maxDepth', maxDepth, 1);
  if (maxLeaves !== undefined) checkCount(NAME, 'maxLeaves', maxLeaves, 2);
  return {
    maxDepth: maxDepth ?? Infinity,
    maxLeaves: maxLeaves ?? (maxDepth === undefined ? 31 : Infinity),
    minLeaf,
    minHessian: 1e-3,
    l2,
  };
}

/** Derivatives of the log loss with respect to the log-odds: p - y and p (1 - p). */
function differentiate(y: Labels, odds: Float64Array, gradient: Float64Array, hessian: Float64Array): void {
  for (let i = 0; i < odds.length; i++) {
    const q = 1 / (1 + odds[i]);
    const p = 1 - q;
    gradient[i] = p - y[i];
    hessian[i] = p * q;
  }
}

function probabilities(X: Columns, columns: number, baseline: number, trees: readonly Tree[]): Float64Array {
  const out = new Float64Array(checkQuery(NAME, X, columns)).fill(baseline);
  for (const tree of trees) addPredictions(tree, X, out);
  for (let i = 0; i < out.length; i++) out[i] = 1 / (1 + exp(-out[i]));
  return out;
}
