import type { Columns } from '../lib/columns.ts';
import { questionOf } from '../lib/learners/bestSplit.ts';
import { binColumns } from '../lib/learners/binColumns.ts';
import { treeGrower } from '../lib/learners/growTree.ts';
import { addPredictions, type Tree, toTree } from '../lib/learners/tree.ts';
import { exp, log } from '../lib/math.ts';
import { boosting } from './boosting.ts';

/**
 * Boosted trees of rows that count more or less: the rules of `histogramBoosting`, with the weight of each row on its
 * gradient, its hessian and its part of the base rate. Rows of a leaf are counted without their weights, as scikit-learn does.
 */
export function weightedBoosting(X: Columns, y: Uint8Array, weights: Float64Array): (query: Columns) => Float64Array {
  const { trees: wanted, maxLeaves, minLeaf, learningRate } = boosting;
  const table = binColumns(X);
  let [zeros, ones] = [0, 0];
  for (let i = 0; i < y.length; i++) {
    if (y[i] === 1) ones += weights[i];
    else zeros += weights[i];
  }
  const baseline = log(ones / zeros);
  const logOdds = new Float64Array(y.length).fill(baseline);
  const derivatives = new Float64Array(2 * y.length);
  const maxHessian = 0.25 * weights.reduce((most, weight) => Math.max(most, weight), 0);
  const rules = { maxDepth: Infinity, maxLeaves, minLeaf, minHessian: 1e-3, maxHessian, l2: 0, isAdded: true };
  const grow = treeGrower(table, rules);
  const trees: Tree[] = [];
  while (trees.length < wanted) {
    for (let i = 0; i < y.length; i++) {
      const p = 1 / (1 + exp(-logOdds[i]));
      derivatives[2 * i] = weights[i] * (p - y[i]);
      derivatives[2 * i + 1] = weights[i] * p * (1 - p);
    }
    const nodes = grow({ rows: Int32Array.from(y, (_, i) => i), derivatives });
    if (nodes.length === 1) break;
    const tree = toTree(
      nodes,
      (node) => questionOf(node.split!, table),
      ({ total }) => (-learningRate * total.gradient) / total.hessian,
    );
    trees.push(tree);
    addPredictions(tree, X, logOdds);
  }
  return (query) => {
    const sums = new Float64Array(query[0].length).fill(baseline);
    for (const tree of trees) addPredictions(tree, query, sums);
    return sums.map((sum) => 1 / (1 + exp(-sum)));
  };
}
