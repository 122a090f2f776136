import type { Estimate } from '../lib/estimate.ts';
import type { Repair } from './names.ts';

/** How a model does in production. */
export interface Served {
  /** The AUC that is to be expected at the true chances. */
  auc: number;
  /** Mean predicted less mean true chance: of all rows, and of those without a weight; null where there are none. */
  gapAll: number;
  gapMissing: Estimate | null;
  /** Log loss beyond that of the true chances. */
  excessLogLoss: number;
}

/** One repair of the history. */
export interface Outcome extends Served {
  /** The mean weight of the history as the repaired table states it. */
  mean: Estimate;
  /** That mean less the true one, which is 0; and the same in world B, less the mean of all its weights. */
  biasMean: Estimate;
  biasMeanB: Estimate;
  /** The coefficient of the weight less the true one. */
  biasSlope: Estimate;
}

/** Counts of weights in bins of one width; the ends also hold what lies beyond. */
export interface Histogram {
  from: number;
  width: number;
  recorded: number[];
  /** The weights that are missing, as they are in world A and in world B. */
  hiddenA: number[];
  hiddenB: number[];
}

export interface MissingnessResult {
  /** Rows of the history, and how many of them have no weight. */
  rows: number;
  missing: number;
  /** Bookings without a weight, and all of them. */
  missingInProduction: number;
  bookings: number;
  repairs: Record<Repair, Outcome>;
  /** The fit of the history without a hole, on production without a hole; and the AUC of the true chances. */
  complete: { biasSlope: Estimate; auc: number; excessLogLoss: number };
  aucOfTruth: number;
  /** World B: the mean of all its weights, and the coefficient in its table without a hole. */
  worldB: { mean: number; slope: Estimate };
  histogram: Histogram;
}
