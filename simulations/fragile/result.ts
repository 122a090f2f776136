import type { Estimate } from '../lib/estimate.ts';

/** What it takes to overturn the sure decisions of a model, in standard deviations of a feature. */
export interface Fragility {
  d: number;
  /** The median log-odds of the sure decisions; null where the model is sure of nothing. */
  margin: Estimate | null;
  /** The change of every feature that takes them to one half, and the shortest way there. */
  changeEach: Estimate | null;
  changeL2: Estimate | null;
  /** The change of every feature that the true model would need; null where it is sure of nothing. */
  changeEachTrue: number | null;
  norm1OverNorm2: number;
}

export interface Sure {
  share: Estimate;
  /** What the model says of its sure decisions, and how many of them are right in truth. */
  claimed: number | null;
  right: number | null;
  /** The share of them that a change of every feature with random signs overturns: of the smallest size, and three times that. */
  flipped: Estimate | null;
  flipped3: Estimate | null;
}

/** One parcel, feature by feature, before and after the change that overturns it. */
export interface Parcel {
  before: number[];
  after: number[];
  /** The probability before. */
  p: number;
}

export interface FragileResult {
  /** Numbers of features in rising order, the chosen one among them. */
  sweep: Fragility[];
  chosen: Fragility;
  /** Of the model with the chosen number of features. */
  auc: number;
  aucTrue: number;
  /** The change of each feature that takes a decision of 0.9 to one half. */
  needed: { each: number; l2: number };
  sure: Sure;
  parcel: Parcel;
}
