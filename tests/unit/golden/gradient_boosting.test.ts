import { gradientBoosting } from '../../../simulations/lib/learners/gradientBoosting.ts';
import { histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { columnsOf, golden } from './harness.ts';

interface Input {
  X: number[][];
  y: number[];
  T: number[][];
  n_estimators: number;
  max_depth: number;
  learning_rate: number;
  min_samples_leaf: number;
  l2: number;
}

golden<Input>('gradient_boosting', ({ X, y, T, l2, ...input }) => {
  const [train, test] = [columnsOf(X), columnsOf(T)];
  const options = {
    trees: input.n_estimators,
    maxDepth: input.max_depth,
    learningRate: input.learning_rate,
    minLeaf: input.min_samples_leaf,
  };
  const binned = histogramBoosting(train, y, { ...options, l2 });
  const exact = gradientBoosting(train, y, options);
  return {
    hist_probabilities: binned.probabilities(test),
    hist_train_log_loss: logLoss(y, binned.probabilities(train)),
    baseline_log_odds: binned.baseline,
    exact_gbm_probabilities: exact.probabilities(test),
    exact_gbm_train_log_loss: logLoss(y, exact.probabilities(train)),
  };
});
