import type { CleanParcels } from '../lib/cleanParcels.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';

/** What the two models, fitted on the past, predict for other parcels. */
export function predictions(past: CleanParcels, next: CleanParcels): Record<'logistic' | 'boosted', Float64Array> {
  const late = past.late.reduce((sum, label) => sum + label, 0);
  // With labels of one kind alone there is nothing to fit, and both say what they have seen.
  if (late === 0 || late === past.late.length) {
    const same = new Float64Array(next.late.length).fill(late === 0 ? 0 : 1);
    return { logistic: same, boosted: same };
  }
  return {
    logistic: logisticRegression(past.columns, past.late).probabilities(next.columns),
    boosted: boosted(past, next),
  };
}

function boosted(past: CleanParcels, next: CleanParcels): Float64Array {
  const options = { trees: 60, maxDepth: 3, minLeaf: 20, maxBins: 64 };
  return histogramBoosting(past.columns, past.late, options).probabilities(next.columns);
}
