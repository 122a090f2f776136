import {
  bias,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  medianAbsoluteError,
  pinballLoss,
  rootMeanSquaredError,
  rSquared,
} from '../../../simulations/lib/metrics/regression.ts';
import { golden } from './harness.ts';

golden('regression_metrics', ({ y, p }: { y: number[]; p: number[] }) => ({
  mae: meanAbsoluteError(y, p),
  rmse: rootMeanSquaredError(y, p),
  mape: meanAbsolutePercentageError(y, p),
  median_ae: medianAbsoluteError(y, p),
  r2: () => rSquared(y, p),
  bias: bias(y, p),
  'pinball_0.9': pinballLoss(y, p, 0.9),
  'pinball_0.5': pinballLoss(y, p, 0.5),
}));
