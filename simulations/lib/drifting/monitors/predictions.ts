import { expectedLogLosses } from '../../calibration/expectedPerformance.ts';
import { ksAgainst } from '../../twoSample/ksAgainst.ts';
import { watchMean } from './mean.ts';

/** A week's predictions against those of a reference. */
export interface PredictionSigns {
  /** The p-value of the Kolmogorov-Smirnov test. */
  p: number;
  /** How far the log loss that the predictions expect of themselves lies above the reference, in standard errors. */
  expectedLossZ: number;
}

/** Compares the predictions of weeks with those for a reference. Neither needs a label. */
export function watchPredictions(reference: Float64Array): (week: Float64Array) => PredictionSigns {
  const test = ksAgainst(reference);
  const loss = watchMean(expectedLogLosses(reference));
  return (week) => ({ p: test(week).p, expectedLossZ: loss(expectedLogLosses(week)) });
}
