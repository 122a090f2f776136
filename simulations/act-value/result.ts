import type { Estimate } from '../lib/estimate.ts';
import type { Family } from '../lib/quantity.ts';

/** What may decide for which parcels one acts, in the order in which they stand everywhere. */
export type Policy = 'all' | 'rule' | 'boosted' | 'logistic' | 'trueP' | 'hindsight' | 'yours';

export const policies: Family<Policy> = {
  all: 'act on everybody',
  rule: 'rule on one column',
  boosted: 'boosted trees',
  logistic: 'logistic regression',
  trueP: 'best possible model',
  hindsight: 'hindsight',
  yours: 'your threshold',
};

/** What orders parcels by risk. */
export type Ranking = 'bestColumn' | 'boosted' | 'logistic' | 'trueP';

export const rankings: Family<Ranking> = {
  bestColumn: 'best single column',
  boosted: policies.boosted,
  logistic: policies.logistic,
  trueP: 'true probability',
};

/** Who is also scored by F1, the usual score of a list of predicted late parcels. */
export type Scored = 'rule' | 'logistic' | 'yours';

export const scoredBy: Family<Scored> = { rule: policies.rule, logistic: policies.logistic, yours: policies.yours };

/** The thresholds of the curves: 0, 0.01 and so on to 1. */
export const grid: readonly number[] = Array.from({ length: 101 }, (_, k) => k / 100);

/** Acting from a probability on, for every threshold of the grid, in euros per 1,000 parcels against doing nothing. */
export interface ValueCurve {
  values: number[];
  /** The threshold of the grid that is worth most, found afterwards; the largest of equal ones. */
  best: number;
}

export interface ActValueResult {
  /** The probability from which acting pays; Infinity where it never does. */
  tStar: number;
  /** What late parcels cost when nobody acts, in euros per 1,000 parcels. */
  nothing: Estimate;
  /** Euros per 1,000 parcels against doing nothing, with a 95 % interval over parcels. */
  value: Record<Policy, Estimate>;
  /** The share of all parcels that are acted on. */
  acted: Record<Policy, number>;
  /** The column and the cut that training chose; null where no cut paid there. */
  rule: { column: RuleColumn; cut: number } | null;
  logistic: ValueCurve;
  trueP: ValueCurve;
  auc: Record<Ranking, number>;
  /** F1 of who is acted on, expected over labels; 0 where nobody is. */
  f1: Record<Scored, number>;
}

/** The columns that a rule may look at, and how they are called. */
export type RuleColumn = 'distance' | 'weight' | 'slack';

export const ruleColumns: Family<RuleColumn> = {
  distance: 'distance',
  weight: 'weight',
  slack: 'time to the cut-off',
};
