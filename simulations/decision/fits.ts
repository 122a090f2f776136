import type { Columns } from '../lib/columns.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { boosting } from './boosting.ts';
import type { DecisionParams } from './params.ts';
import { weightedBoosting } from './weightedBoosting.ts';
import type { Parcels } from './world.ts';

/** Probabilities of being late for the rows of a table. */
export type Predict = (X: Columns) => Float64Array;

/** A model of whether a parcel is late; `balanced` lets both classes weigh the same. */
export function fit(kind: DecisionParams['model'], { X, late }: Parcels, balanced = false): Predict {
  const positives = late.reduce((sum, label) => sum + label, 0);
  // With labels of one kind alone there is nothing to fit, and the model says what it has seen.
  if (positives === 0 || positives === late.length)
    return (query) => new Float64Array(query[0].length).fill(positives === 0 ? 0 : 1);
  const weights = late.length / 2;
  const weighing = () =>
    Float64Array.from(late, (label) => weights / (label === 1 ? positives : late.length - positives));
  switch (kind) {
    case 'logistic':
      return logisticRegression(X, late, balanced ? { weights: weighing() } : {}).probabilities;
    case 'boosted':
      return balanced ? weightedBoosting(X, late, weighing()) : histogramBoosting(X, late, boosting).probabilities;
  }
}
