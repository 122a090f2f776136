import type { Columns, Labels } from '../columns.ts';
import { demandAbove, demandWhole } from '../demand.ts';
import { exp, log } from '../math.ts';
import { checkColumns, checkLabels, checkQuery } from './checkTable.ts';
import { type ExactNode, growExactTree } from './growExactTree.ts';
import type { BoostingFit } from './histogramBoosting.ts';
import { sortRows } from './sortRows.ts';
import { addPredictions, type Tree, toTree } from './tree.ts';

const NAME = 'gradientBoosting';

/** The settings of `gradientBoosting`; the defaults are those of scikit-learn's GradientBoostingClassifier. */
export interface GradientBoostingOptions {
  /** Trees, 0 or more. Default 100. */
  trees?: number | undefined;
  /** The share of a Newton step that each leaf takes, above 0. Default 0.1. */
  learningRate?: number | undefined;
  /** Edges from root to leaf at most. Default 3. */
  maxDepth?: number | undefined;
  /** Rows a leaf at least. Default 1. */
  minLeaf?: number | undefined;
}

/**
 * Gradient boosted trees as first published: each tree is fitted to the residuals y - p by least squares over all
 * thresholds, and each leaf then takes one Newton step of the log loss. The rules of scikit-learn's
 * GradientBoostingClassifier with criterion squared_error. `histogramBoosting` is faster and splits by second order.
 * X has a column a feature, y is 0 or 1.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels, bad options, and one class only
 * (its log-odds would be infinite).
 * O(trees x rows x columns x depth). Source: Friedman, Greedy function approximation, 2001, algorithm 5.
 */
export function gradientBoosting(X: Columns, y: Labels, options: GradientBoostingOptions = {}): BoostingFit {
  const { trees: wanted = 100, learningRate = 0.1, maxDepth = 3, minLeaf = 1 } = options;
  const rows = checkColumns(NAME, X);
  const ones = checkLabels(NAME, y, rows);
  demandWhole(wanted, 0, `${NAME}, trees`);
  demandAbove(learningRate, 0, `${NAME}, learningRate`);
  demandWhole(maxDepth, 1, `${NAME}, maxDepth`);
  demandWhole(minLeaf, 1, `${NAME}, minLeaf`);
  if (ones === 0 || ones === rows) {
    throw new RangeError(`${NAME}: got only the class ${ones === 0 ? 0 : 1}, needs both classes.`);
  }

  const baseline = log(ones / (rows - ones));
  const logOdds = new Float64Array(rows).fill(baseline);
  const residual = new Float64Array(rows);
  const sorted = X.map(sortRows);
  const trees: Tree[] = [];
  while (trees.length < wanted) {
    for (let i = 0; i < rows; i++) residual[i] = y[i] - 1 / (1 + exp(-logOdds[i]));
    const orders = sorted.map((order) => order.slice());
    const nodes = growExactTree(X, residual, orders, { maxDepth, minLeaf });
    const leafValue = ({ start, end, sum }: ExactNode) => {
      const hessian = curvature(y, residual, orders[0].subarray(start, end));
      // Where every probability is 0 or 1 to the last bit there is nothing left to learn.
      return hessian > 0 ? (learningRate * sum) / hessian : 0;
    };
    const tree = toTree(nodes, (node) => node, leafValue);
    trees.push(tree);
    addPredictions(tree, X, logOdds);
  }
  return {
    baseline,
    trees,
    probabilities: (query, first = trees.length) => {
      demandWhole(first, 0, `${NAME}, trees`);
      const out = new Float64Array(checkQuery(NAME, query, X.length)).fill(baseline);
      for (const tree of trees.slice(0, first)) addPredictions(tree, query, out);
      return out.map((value) => 1 / (1 + exp(-value)));
    },
  };
}

/** The sum of p (1 - p) over some rows, where p is y - residual. */
function curvature(y: Labels, residual: Float64Array, rows: Int32Array): number {
  return rows.reduce((sum, row) => sum + (y[row] - residual[row]) * (1 - y[row] + residual[row]), 0);
}
