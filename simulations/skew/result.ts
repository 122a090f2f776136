import type { Estimate } from '../lib/estimate.ts';
import type { Check, Feature, Join, Skew } from './names.ts';

export interface JoinResult {
  /** The AUC of the model of the older rows on the last 28 days, joined in the same way; and that of the refit in production. */
  offline: Estimate;
  production: Estimate;
  /** Offline less production. */
  optimism: Estimate;
  /** The AUC in production beyond that of the model without an aggregate. */
  gain: Estimate;
  /** The share of the labels behind the offline test rows that were not settled when the parcel was booked; null without an aggregate. */
  unsettled: number | null;
  /** The coefficient of the late rate in the refit; null without an aggregate. */
  weight: number | null;
}

export interface SkewResult {
  auc: Estimate;
  logLoss: Estimate;
  /** Mean prediction less the late share. */
  bias: Estimate;
  /** The log loss beyond that of the same requests served rightly. */
  added: Estimate;
  rings: Record<Check, boolean>;
  panels: Panels;
  /** What settled labels say: how far the mean prediction is off, either way, and the loss beyond that of the offline test. */
  settled: { mean: Gauge; loss: Gauge };
}

/** What each check reads for one kind of skew. */
export interface Panels {
  requests: number;
  /** Requests without a probability between 0 and 1. */
  failed: number;
  /** Requests slower than 99 of 100 before the launch. */
  slow: Gauge;
  scores: Gauge;
  features: Record<Feature, { psi: Gauge; ks: Gauge }>;
  /** Requests that were computed again, and those of them with a value that differs. */
  again: number;
  differ: number;
}

/** A reading, and the limit above which it rings. */
export interface Gauge {
  value: number;
  limit: number;
}

export interface SkewLabResult {
  joins: Record<Join, JoinResult>;
  skews: Record<Skew, SkewResult>;
  /** The late share of production. */
  lateShare: number;
}
