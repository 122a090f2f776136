import type { Estimate } from '../lib/estimate.ts';
import type { Rung } from './names.ts';
import type { Parts } from './repeats.ts';

/** One score of one model at one size. */
export interface Scores {
  auc: number;
  logLoss: number;
}

/** All models fitted to the same rows, each with its scores. */
export interface Size {
  rows: number;
  test: Record<Rung, Scores>;
  training: Record<Rung, Scores>;
}

/** A step up the ladder: what a rung adds to the model that has been taken so far. */
export interface Climb {
  rung: Rung;
  over: Rung;
  /** How much higher its AUC is, with the paired interval over the test rows. */
  lead: Estimate;
  /** Whether that interval lies above 0, so that the rung is taken. */
  pays: boolean;
}

export interface BaselinesResult {
  /** The curves, by rising size. */
  sizes: Size[];
  /** The size at which the reader stands. */
  here: Size;
  /** The AUC of each model there, with its interval over the test rows. */
  auc: Record<Rung, Estimate>;
  /** The scores of the true probabilities on the test rows. */
  bayes: Scores;
  climb: Climb[];
  /** The model that the ladder ends with. */
  taken: Rung;
  /** How much higher the AUC of boosted trees is than that of logistic regression. */
  lead: Estimate;
  /** Rows at which the curve of boosted trees comes to lie above that of logistic regression for good; null where it does not. */
  overtakesAt: number | null;
  parts: Record<Rung, Parts>;
}
