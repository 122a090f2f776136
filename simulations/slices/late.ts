import { type CleanParcels, drawCleanParcels } from '../lib/cleanParcels.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';

const INTERCEPT = -1.4;
const TRAINING_ROWS = 3000;

/** Parcels with what one model says of each, before anything is recorded. */
export interface Predicted {
  parcels: CleanParcels;
  /** The predicted probability of being late. */
  p: Float64Array;
}

/** A model of late parcels: it draws parcels with its own predictions of them. A longer draw begins with the shorter one. */
export type DrawPredicted = (purpose: string, rows: number) => Predicted;

/** A logistic regression on three numbers and four columns of carriers, in a world without shippers, routes and days. */
export function fitLate(seed: number): DrawPredicted {
  const train = drawCleanParcels(seed, 'training', TRAINING_ROWS, INTERCEPT);
  const model = logisticRegression(train.columns, train.late);
  return (purpose, rows) => {
    const parcels = drawCleanParcels(seed, purpose, rows, INTERCEPT);
    return { parcels, p: model.probabilities(parcels.columns) };
  };
}

/** Whether deciding at one half was wrong about a label. */
export const errs = (p: number, late: number): 0 | 1 => ((p >= 0.5 ? 1 : 0) === late ? 0 : 1);

/** The error at one half that is to be expected, from the true probabilities. */
export function trueError({ parcels: { probability }, p }: Predicted): number {
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += p[i] >= 0.5 ? 1 - probability[i] : probability[i];
  return sum / p.length;
}

/**
 * How often outcomes have to be recorded wrongly so that an error of `error` rises by `gap`: of what was right, that much turns
 * wrong, and of what was wrong, that much turns right. 1 at most.
 */
export function wrongRecords(gap: number, error: number): number {
  return Math.min(1, gap / (1 - 2 * error));
}
