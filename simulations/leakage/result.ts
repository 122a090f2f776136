import type { Estimate } from '../lib/estimate.ts';
import type { SplitName } from './params.ts';

/** A number measured on rows, with its bootstrap standard error and the ends of its 95 % interval. */
export interface Scored extends Estimate {
  se: number;
}

export interface Score {
  auc: Scored;
  logLoss: Scored;
  /** Number of scored rows, and the share of them that was late. */
  rows: number;
  baseRate: number;
  /** Log loss of always saying the base rate of these rows. */
  baselineLogLoss: number;
}

/** Rows by their part in a split; over several folds, the mean of the folds for `train` and `gap`, the sum for `test`. */
export interface PartCounts {
  train: number;
  gap: number;
  test: number;
}

export interface SplitResult {
  split: SplitName;
  folds: number;
  rows: PartCounts;
  /** What the notebook says. With several folds the mean over folds. */
  offline: Score;
  /** How much better the notebook looked than production: offline - production for AUC, production - offline for log loss. */
  optimism: { auc: Scored; logLoss: Scored };
}

export interface Production extends Score {
  /** Rows whose label was settled when the deployed model was fitted. */
  trainingRows: number;
  /** The score of the true probabilities: known only to a simulation. */
  oracle: { auc: number; logLoss: number };
  /** The same recipe without the status column; null when the column is not there. */
  withoutStatus: { auc: number; logLoss: number } | null;
}

/** Rows of each part on each of the 180 days, for one fold of the chosen split. */
export interface DayCounts {
  train: number[];
  gap: number[];
  test: number[];
}

export interface Strip {
  folds: DayCounts[];
  /** Rows a day that the deployed model was fitted on. */
  deployed: number[];
  /** Rows on each of the 28 days of production, from day 180 on. */
  production: number[];
}

/** Predicted probabilities in bins of equal width from 0 to 1, as numbers of rows. */
export interface ScoreHistogram {
  bins: number;
  test: { late: number[]; onTime: number[] };
  production: { late: number[]; onTime: number[] };
}

export type StandardSplit = 'random' | 'temporal' | 'temporalGap' | 'group';

export interface LeakageResult {
  /** All four standard splits of the same history. */
  splits: Record<StandardSplit, SplitResult>;
  /** The split the analyst used: one of the four, or one of the advanced ones. */
  chosen: SplitResult;
  production: Production;
  strip: Strip;
  histogram: ScoreHistogram;
}
