import { bayesThreshold, cheapestThreshold, costAt } from '../../../simulations/lib/scoring/costThreshold.ts';
import { mlTestScore, type Section, type TestLevel } from '../../../simulations/lib/scoring/mlTestScore.ts';
import { type Fields, forKind, golden } from './harness.ts';

interface Input {
  kind: string;
  tests: Record<Section, TestLevel[]>;
  y: number[];
  p: number[];
  cost_fp: number;
  cost_fn: number;
}

golden('scoring', (input: Input) =>
  forKind<(input: Input) => Fields>(input.kind, {
    ml_test_score: ({ tests }) => mlTestScore(tests),
    threshold: ({ y, p, cost_fp, cost_fn }) => {
      const costs = { falsePositive: cost_fp, falseNegative: cost_fn };
      const best = cheapestThreshold(y, p, costs);
      return {
        bayes_threshold: bayesThreshold(costs),
        empirical_best_cost: best.cost,
        smallest_best_threshold: best.threshold,
        cost_at_bayes: costAt(y, p, bayesThreshold(costs), costs),
      };
    },
  })(input),
);
