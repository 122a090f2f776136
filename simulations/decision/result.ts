import type { Estimate } from '../lib/estimate.ts';
import type { Family } from '../lib/quantity.ts';

/** What orders the parcels, in the order in which it stands everywhere. */
export type Ranking = 'ols' | 'logistic' | 'boosted' | 'truth';

export const rankings: Family<Ranking> = {
  ols: 'least squares on the hours',
  logistic: 'logistic regression',
  boosted: 'boosted trees',
  truth: 'best possible model',
};

/** How probabilities are made. */
export type Method = 'plain' | 'balanced' | 'platt' | 'isotonic';

export const methods: Family<Method> = {
  plain: 'plain',
  balanced: 'balanced classes',
  platt: 'balanced, then Platt',
  isotonic: 'balanced, then isotonic',
};

/** Whose probabilities one acts by. */
export type Acting = Method | 'truth';

export const actings: Family<Acting> = { ...methods, truth: rankings.truth };

/** The thresholds of the cost curve: squares, so that they are dense where late parcels are rare. */
export const grid: readonly number[] = Array.from({ length: 101 }, (_, k) => (k / 100) * (k / 100));

/** The shares of late parcels at which the two curves have their points. */
export const recalls: readonly number[] = Array.from({ length: 101 }, (_, k) => k / 100);

/** A ranking on the test parcels. */
export interface Ranked {
  /** Null where no test parcel is late, or all are. */
  auc: Estimate | null;
  curves: RankedCurves | null;
  /** The parcels that get the room: how many of them are late, and what that costs a parcel of all. */
  precision: Estimate;
  cost: Estimate;
  /** Their mean expected delay and mean spread, in hours, which only a simulation knows. */
  expected: number;
  spread: number;
}

/** The two curves at each of `recalls`, and where the room ends on them. */
export interface RankedCurves {
  /** On-time parcels that one acts on, before the first late one and then at each recall. */
  fpr: number[];
  /** Late parcels among those that one acts on, at the base rate that is shown. */
  precision: number[];
  averagePrecision: number;
  room: { fpr: number; recall: number; precision: number };
}

/** Probabilities on the test parcels, and acting from them. */
export interface Acted {
  auc: number | null;
  brier: number;
  /** The mean probability less the late share. */
  bias: Estimate;
  /** Euros a parcel when one acts from one half, from the threshold of the prices, and from yours. */
  costHalf: Estimate;
  costTStar: Estimate;
  costYours: Estimate;
  /** The best threshold, found afterwards; more than 1 for never acting. */
  cheapest: { threshold: number; cost: number };
  /** Euros a parcel at each threshold of the grid. */
  curve: number[];
}

export interface DecisionResult {
  tStar: number;
  /** Late share of the test parcels, and the one that the curves show. */
  baseRate: number;
  baseRateShown: number;
  /** Euros a parcel when nobody acts. */
  nothing: number;
  /** The root mean squared error of the predicted hours. */
  rmse: number;
  rankings: Record<Ranking, Ranked>;
  actings: Record<Acting, Acted>;
  /** Groups of equally many parcels with like probabilities, of those that the parameters choose. */
  reliability: { predicted: number; late: Estimate; count: number }[];
}
