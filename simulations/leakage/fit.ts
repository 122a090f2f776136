import type { Columns, Labels } from '../lib/columns.ts';
import { decisionTree } from '../lib/learners/decisionTree.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { nearestNeighbours } from '../lib/learners/nearestNeighbours.ts';
import type { LeakageParams } from './params.ts';

export const settings = {
  boosted: { trees: 80, maxLeaves: 15, minLeaf: 10, learningRate: 0.1 },
  logistic: { C: 1 },
  tree: { maxDepth: 8, minLeaf: 10 },
  knn: { k: 15 },
} as const;

export interface Fitted {
  probabilities: (X: Columns) => Float64Array;
}

/** Whether the recipe standardises columns for this learner. */
export function needsScaling(learner: LeakageParams['learner']): boolean {
  return learner === 'logistic' || learner === 'knn';
}

export function fitLearner(learner: LeakageParams['learner'], X: Columns, y: Labels): Fitted {
  switch (learner) {
    case 'boosted':
      return histogramBoosting(X, y, settings.boosted);
    case 'logistic':
      return logisticRegression(X, y, settings.logistic);
    case 'tree':
      return decisionTree(X, y, settings.tree);
    case 'knn':
      return nearestNeighbours(X, y, settings.knn);
  }
}
