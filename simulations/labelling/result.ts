import type { Estimate } from '../lib/estimate.ts';

export type Strategy = 'random' | 'uncertain';
export type Labeller = 'majority' | 'em';
/** What a model learned from and was scored by. */
export type NoiseScore = 'clean' | 'true' | 'measured';

export interface NoiseResult {
  /** Of a model of clean labels by the truth, of one of the recorded labels by the truth, and of that by recorded labels. */
  auc: { clean: Estimate; true: Estimate; measured: Estimate | null };
  /** Late shares of the test: true, as recorded, and as each model says on average. */
  late: { true: number; recorded: number; predicted: number; clean: number };
  /** Mean prediction less the true late share. */
  bias: Estimate;
  biasClean: Estimate;
}

export interface AgreementResult {
  counts: { bothOnTime: number; onlySecond: number; onlyFirst: number; bothLate: number };
  /** The share of items that both gave the same label. */
  observed: Estimate;
  /** That share if each kept their own frequencies and chose at random. */
  chance: number;
  /** Null where both gave one and the same label to all items. */
  kappa: Estimate | null;
  /** What the law of the annotators leads to at other shares of late items. */
  expected: { prevalence: number; observed: number; kappa: number }[];
}

export interface StrategyResult {
  auc: Estimate;
  /** The AUC at each fit. */
  curve: number[];
  /** The same among rare parcels; null where there are none. */
  rare: { auc: Estimate; curve: number[] } | null;
  /** The late share of the rows that were labelled, with its Wilson interval. */
  rate: Estimate;
  /** How many of them are rare parcels. */
  rareLabelled: number;
}

export interface ActiveResult {
  /** Labels at each fit. */
  labelled: number[];
  strategies: Record<Strategy, StrategyResult>;
  /** What asking for doubtful rows adds to the AUC, on all parcels and on rare ones. */
  gain: Estimate;
  gainRare: Estimate | null;
  /** The AUC with all labels of the pool. */
  all: number;
  poolRate: number;
  rareInPool: number;
}

/** One rule: how often its votes are right, and what the label model takes that to be. */
export interface RuleResult {
  /** The share of parcels that it votes on. */
  coverage: number;
  right: number;
  estimated: number;
}

export interface LabellerResult {
  /** The share of labels that are right, an undecided one counting half; of all rows, and of those where the votes have a majority. */
  right: Estimate;
  rightDecided: Estimate;
  /** Of the model that learned from these labels. */
  auc: Estimate;
}

export interface WeakResult {
  rules: RuleResult[];
  labellers: Record<Labeller, LabellerResult>;
  /** The share of rows where the votes have a majority. */
  decided: number;
  /** Mean distance of the estimated accuracies from the true ones. */
  accuracyError: number;
  /** Models of the first rows with true labels, in rising order of rows. */
  gold: { rows: number; auc: Estimate }[];
}

export interface LabellingResult {
  noise: NoiseResult;
  agreement: AgreementResult;
  active: ActiveResult;
  weak: WeakResult;
}
