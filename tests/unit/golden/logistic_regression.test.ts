import { logisticRegression } from '../../../simulations/lib/learners/logisticRegression.ts';
import { columnsOf, golden } from './harness.ts';

interface Input {
  X: number[][];
  y: number[];
  C: number;
  sample_weight: number[] | null;
}

golden<Input>('logistic_regression', ({ X, y, C, sample_weight }) => {
  const fit = logisticRegression(columnsOf(X), y, { C, weights: sample_weight ?? undefined });
  return {
    coef: fit.coef,
    intercept: fit.intercept,
    objective: fit.objective,
    probabilities: fit.probabilities(columnsOf(X.slice(0, 30))),
  };
});
