import type { Estimate } from '../lib/estimate.ts';
import type { Trap } from './names.ts';

/** How one model does on rows whose labels are known afterwards. */
export interface Scores {
  auc: Estimate;
  logLoss: Estimate;
  /** Mean predicted chance less the share that was late. */
  bias: Estimate;
  /** Of the late parcels, the share whose predicted chance reaches the threshold. */
  warned: number;
}

/** One model in the notebook and in production. */
export interface Judged {
  notebook: Scores;
  production: Scores;
  /** The AUC of the notebook less that of production. */
  optimism: Estimate;
}

/** A trap: the model that was given the column, the one that was not, and what that costs. */
export interface Compared {
  with: Judged;
  without: Judged;
  /** The AUC in production of the model without the column less that of the model with it. */
  rankingHarm: Estimate;
}

export interface HuntResult {
  traps: Record<Trap, Compared>;
  /** Rows that the models learn from and are tested on in the notebook, and rows in production. */
  rows: { train: number; trainDepot: number; test: number; production: number };
}
