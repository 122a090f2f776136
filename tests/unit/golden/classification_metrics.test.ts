import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { brierScore } from '../../../simulations/lib/metrics/brierScore.ts';
import { calibrationError } from '../../../simulations/lib/metrics/calibrationError.ts';
import {
  accuracy,
  balancedAccuracy,
  confusion,
  f1,
  matthewsCorrelation,
  precision,
  recall,
} from '../../../simulations/lib/metrics/confusion.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { precisionAtK } from '../../../simulations/lib/metrics/precisionAtK.ts';
import { averagePrecision, precisionRecallCurve } from '../../../simulations/lib/metrics/precisionRecall.ts';
import { rocCurve } from '../../../simulations/lib/metrics/rocCurve.ts';
import { type Fields, golden } from './harness.ts';

interface Input {
  y: number[];
  p: number[];
}

const threshold = 0.5;

golden('classification_metrics', ({ y, p }: Input) => {
  const counts = confusion(y, p, threshold);
  return {
    ...counts,
    ...calibrationFields(y, p),
    threshold,
    roc_auc: auc(y, p),
    average_precision: averagePrecision(y, p),
    log_loss: logLoss(y, p),
    brier: brierScore(y, p),
    accuracy: accuracy(counts),
    balanced_accuracy: balancedAccuracy(counts),
    precision: precision(counts),
    recall: recall(counts),
    f1: f1(counts),
    mcc: matthewsCorrelation(counts),
    precision_at_k: Object.fromEntries(y.map((_, i) => [i + 1, precisionAtK(y, p, i + 1)])),
    roc_curve: () => {
      const { fpr, tpr, thresholds } = rocCurve(y, p);
      return { fpr, tpr, thresholds_from_second: thresholds.slice(1) };
    },
    pr_curve: () => precisionRecallCurve(y, p),
  };
});

/** `ece_width_10` and the like, for every kind and number of bins that a case may ask for. */
function calibrationFields(y: number[], p: number[]): Fields {
  const fields: Record<string, () => number> = {};
  // The reference's bins of equal mass are ranks of a stable sort.
  const kinds = { width: 'width', mass: 'rank' } as const;
  for (const [name, by] of Object.entries(kinds))
    for (let bins = 1; bins <= 30; bins++) {
      fields[`ece_${name}_${bins}`] = () => calibrationError(y, p, { bins, by }).ece;
      fields[`mce_${name}_${bins}`] = () => calibrationError(y, p, { bins, by }).mce;
    }
  return fields;
}
