import { type Columns, take, takeRows } from '../columns.ts';
import { type BoostingOptions, histogramBoosting } from '../learners/histogramBoosting.ts';
import type { LogisticStart } from '../learners/logisticProblem.ts';
import { logisticRegression } from '../learners/logisticRegression.ts';
import { logLosses } from '../metrics/logLoss.ts';
import { type Days, featuresOn, labelsOn } from './days.ts';
import type { DriftingWorld } from './world.ts';

/** The learner that a champion is fitted with. */
export type DriftLearner = 'logistic' | 'boosted';

/** The options of the learners; a script that repeats the fits needs it too. */
export const learnerSettings = {
  logistic: { C: 1 },
  boosted: { trees: 50, maxDepth: 3, minLeaf: 20, learningRate: 0.1, maxBins: 64 },
} as const satisfies { logistic: object; boosted: BoostingOptions };

/** A model that serves, or is offered to. */
export interface Champion {
  /** The days whose parcels it was fitted on. */
  trained: Days;
  /** The number that a later correction has added to its log-odds, and the days that asked for it: `trained` while there is none. */
  offset: number;
  adjusted: Days;
  /** P(late) for each row of the columns x1 to x5. */
  probabilities: (x: Columns) => Float64Array;
  /** Where the fit of the next logistic regression may start. */
  start?: LogisticStart;
}

/**
 * Fits the learner to all parcels of some days. `before` is where a logistic regression starts from, which saves time
 * and moves the result by less than 1e-9. Throws where the days hold one class only.
 */
export function fitChampion(world: DriftingWorld, learner: DriftLearner, days: Days, before?: Champion): Champion {
  const x = featuresOn(world, days);
  const late = labelsOn(world, days);
  const fitted = { trained: days, offset: 0, adjusted: days };
  switch (learner) {
    case 'logistic': {
      const start = logisticRegression(x, late, { ...learnerSettings.logistic, start: before?.start });
      return { ...fitted, start, probabilities: start.probabilities };
    }
    case 'boosted': {
      const rows = boostedRows(late.length);
      const { probabilities } = histogramBoosting(takeRows(x, rows), take(late, rows), learnerSettings.boosted);
      return { ...fitted, probabilities: (query) => probabilities(query) };
    }
  }
}

/** Evenly spaced rows of a table, all of them where there are few: trees see no more of a crowded window than they need. */
function boostedRows(rows: number): Int32Array {
  const stride = boostedStride(rows);
  return Int32Array.from({ length: Math.ceil(rows / stride) }, (_, i) => i * stride);
}

/** Boosted trees see every so many-th row of a window. */
export function boostedStride(rows: number): number {
  return Math.ceil(rows / 20_000);
}

/** The log losses of a model on the days it was last fitted or corrected on: what its loss is when nothing changes. */
export function ownLosses(world: DriftingWorld, { adjusted, probabilities }: Champion): Float64Array {
  return logLosses(labelsOn(world, adjusted), probabilities(featuresOn(world, adjusted)));
}
