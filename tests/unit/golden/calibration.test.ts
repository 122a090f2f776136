import {
  expectedAuc,
  expectedBrierScore,
  expectedConfusion,
} from '../../../simulations/lib/calibration/expectedPerformance.ts';
import { isotonic } from '../../../simulations/lib/calibration/isotonic.ts';
import { platt } from '../../../simulations/lib/calibration/platt.ts';
import { reliability } from '../../../simulations/lib/calibration/reliability.ts';
import { accuracy, f1 } from '../../../simulations/lib/metrics/confusion.ts';
import { type Fields, forKind, golden } from './harness.ts';

interface Input {
  kind: string;
  x: number[];
  y: number[];
  p: number[];
  score: number[];
  sample_weight: number[] | null;
  query: number[];
  bins: number;
  strategy: string;
  threshold: number;
}

golden('calibration', (input: Input) =>
  forKind<(input: Input) => Fields>(input.kind, {
    isotonic: ({ x, y, sample_weight, query }) => {
      const fit = isotonic(x, y, sample_weight ?? undefined);
      return { fitted: fit.apply(x), query: fit.apply(query), x_thresholds: fit.x, y_thresholds: fit.y };
    },
    platt: ({ score, y }) => {
      const { A, B, apply } = platt(y, score);
      return { A, B, calibrated: apply(score).slice(0, 20) };
    },
    curve: ({ y, p, bins, strategy }) => {
      const curve = reliability(y, p, { bins, by: forKind(strategy, { uniform: 'width', quantile: 'quantile' }) });
      return {
        fraction_positive: curve.map((bin) => bin.fractionPositive),
        mean_predicted: curve.map((bin) => bin.meanPredicted),
      };
    },
    cbpe: ({ p, threshold }) => {
      const expected = expectedConfusion(p, threshold);
      return {
        ...Object.fromEntries(Object.entries(expected).map(([name, count]) => [`expected_${name}`, count])),
        expected_accuracy: accuracy(expected),
        expected_f1: f1(expected),
        expected_brier: expectedBrierScore(p),
        expected_roc_auc_nannyml: expectedAuc(p),
      };
    },
  })(input),
);
