import type { CleanParcels } from '../lib/cleanParcels.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { addShallowTrees } from '../lib/learners/shallowTrees.ts';
import { exp } from '../lib/math.ts';

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
  const { baseline, trees } = histogramBoosting(past.columns, past.late, {
    trees: 60,
    maxDepth: 3,
    minLeaf: 20,
    maxBins: 64,
  });
  const logOdds = new Float64Array(next.late.length).fill(baseline);
  addShallowTrees(trees, next.columns, logOdds);
  return logOdds.map((sum) => 1 / (1 + exp(-sum)));
}
