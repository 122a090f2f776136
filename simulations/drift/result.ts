import type { Champion } from '../lib/drifting/champion.ts';
import type { PlainCosts } from '../lib/drifting/costs.ts';
import type { Retraining } from '../lib/drifting/served.ts';
import type { Estimate } from '../lib/estimate.ts';
import type { MonitorKey } from './monitors.ts';

/** How well predictions of some days did. */
export interface Scores {
  auc: number;
  logLoss: number;
  /** Mean prediction less the share of late parcels. */
  bias: number;
  /** Mean prediction. */
  predicted: number;
  /** Log loss that the predictions expect of themselves. */
  expectedLoss: number;
}

/** Predictions judged by the 52 weeks of the year, and over the days before the drift and long after its onset. */
export interface Judged {
  auc: number[];
  logLoss: number[];
  before: Scores;
  after: Scores;
  /** From before to after, with the 95 % interval that the spread among weeks gives. */
  change: { auc: Estimate; logLoss: Estimate };
}

/** A year under one policy. */
export interface PolicyYear extends Judged {
  /** Mean prediction of each week. */
  meanPrediction: number[];
  /** Element t is the regret of all days before t, in money: known only to a simulation. */
  regretBefore: Float64Array;
  regret: number;
  retrains: number;
  /** Regret and the price of all retrainings. */
  total: number;
  retrainings: Retraining[];
  corrections: number[];
}

/** What the inputs of each week show: the largest of the five columns, and the line of the calibrated monitor. */
export interface InputTrace {
  psi: number[];
  psiLine: number[];
  ks: number[];
  ksLine: number[];
}

export interface MonitorTrace {
  /** The mornings on which it rang. */
  alarms: number[];
  /** Days from the onset to the first alarm after it, or to the end of the year where there is none. */
  delay: number;
  /** Whether it rang within 90 days after the onset. */
  detected: boolean;
}

/** A model of the first policy: what is needed to fit it elsewhere. */
export interface ServingModel extends Pick<Champion, 'trained' | 'adjusted' | 'offset'> {
  /** The first day whose parcels it predicts. */
  since: number;
}

export interface DriftResult {
  policy: PolicyYear;
  /** The other policy in the same world. */
  rival: PolicyYear;
  /** The true probabilities, which only a simulation knows. */
  oracle: Judged;
  /** What a parcel costs without a model, and at the true probabilities: in the whole year, and long after the onset. */
  plain: { year: PlainCosts; after: PlainCosts };
  /** How much of the drift is there on each day, 0 to 1: known only to a simulation. */
  strength: number[];
  /** The first of the days that count as long after the onset. */
  afterFrom: number;
  /** Share of late parcels of each week. */
  lateShare: number[];
  inputs: InputTrace;
  /** What the monitors made of the first policy's year. */
  monitors: Record<MonitorKey, MonitorTrace>;
  /** The models of the first policy, in the order in which they served. */
  models: ServingModel[];
}
