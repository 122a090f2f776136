import type { Estimate } from '../lib/estimate.ts';

export type Group = 'all' | 'business' | 'private' | 'north' | 'south';
export type Test = 'hours' | 'trimmed' | 'log' | 'ranks';
export type Share =
  | 'planned'
  | 'anyAnalysis'
  | 'anyGroup'
  | 'anyPath'
  | 'threeOrMore'
  | 'anyHopedSign'
  | 'bonferroni'
  | 'freshRows'
  | 'freshSameSign';

/** One way to analyse a table. */
export interface Path {
  outcome: number;
  group: Group;
  test: Test;
}

/** What one analysis says. */
export interface Finding {
  p: number;
  /** Above 0 where parcels with the new printer are later, below 0 where they are faster. */
  sign: number;
}

export interface PathsResult {
  /** The share of projects for each thing that may be counted, with its Wilson interval. */
  shares: Record<Share, Estimate>;
  /** Significant open paths in a project, on average. */
  meanCount: Estimate;
  /** Open paths, and below which p one counts. */
  open: { groups: Group[]; columns: { outcome: number; test: Test }[] };
  threshold: number;
  /** For each project shown, its open paths that are significant: the place of the group, and that of the column. */
  shown: { group: number; column: number }[][];
}

/** A prediction for one parcel, by each sample's model. */
export interface Told {
  truth: number;
  by: number[];
}

export interface TwinsResult {
  /** The two coefficients by sample. */
  b1: number[];
  b2: number[];
  sdB1: number;
  sdSum: number;
  correlation: number;
  /** Shares of samples, with Wilson intervals. */
  wrongSign: Estimate;
  unequal: Estimate;
  /** On rows as in training, and on rows whose columns are correlated as in production. */
  same: Served;
  broken: Served;
  /** A parcel whose columns say the same, and one whose columns contradict each other. */
  like: Told;
  unlike: Told;
}

export interface Served {
  /** The standard deviation of a row's prediction from sample to sample, on average over rows. */
  sdPrediction: number;
  auc: Estimate;
  excessLogLoss: Estimate;
  /** The AUC of the true probabilities. */
  oracle: number;
}

export interface ForkingPathsResult {
  paths: PathsResult;
  twins: TwinsResult;
}
