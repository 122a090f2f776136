import { decisionTree } from '../../../simulations/lib/learners/decisionTree.ts';
import { columnsOf, golden } from './harness.ts';

interface Input {
  X: number[][];
  y: number[];
  T: number[][];
  max_depth: number;
  min_samples_leaf: number;
}

golden<Input>('decision_tree', ({ X, y, T, max_depth, min_samples_leaf }) => {
  const fit = decisionTree(columnsOf(X), y, { maxDepth: max_depth, minLeaf: min_samples_leaf });
  return {
    probabilities: fit.probabilities(columnsOf(T)),
    root_feature: fit.rootFeature,
    root_threshold: fit.rootThreshold,
    root_gini: fit.rootGini,
    n_leaves: fit.leaves,
    feature_importances: fit.importances,
  };
});
