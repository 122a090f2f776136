import type { Estimate } from '../lib/estimate.ts';

/** The three settings of the booster that are searched. */
export interface Setting {
  /** The share of a Newton step that each tree takes. */
  rate: number;
  /** Leaves of a tree at most. */
  leaves: number;
  /** Rows a leaf at least. */
  minLeaf: number;
}

/** After how many trees a booster is scored; the last is the whole. */
export const stages = [5, 10, 20, 40] as const;

/** A setting that has been fitted, with its scores. */
export interface Trial {
  setting: Setting;
  /** The AUC on the validation rows after each of `stages`: all that a search may look at. */
  validation: number[];
  /** The expected AUC on fresh rows after the last stage, which only a simulation knows. */
  truth: number;
  /** Leaves that all its trees have, which is what a fit costs. */
  grown: number;
}

/** How a search by halving went. */
export interface Halving {
  /** The settings that each stage fits, by their number. */
  rounds: number[][];
  winner: number;
  /** Trees that were fitted. */
  trees: number;
}

/** A model that nobody tuned. */
export interface Untuned {
  validation: Estimate;
  truth: number;
}

export interface SearchResult {
  /** In the order in which they are tried. */
  trials: Trial[];
  /** The number of the setting with the best validation score among the first one, two, three … */
  best: number[];
  halving: Halving;
  /** The setting that the chosen way of searching ends at. */
  winner: number;
  /** Trees that the chosen way fitted. */
  trees: number;
  /** The winner's validation score with the 95 % interval that a team would print, which knows nothing of the choice. */
  printed: Estimate;
  logistic: Untuned;
  /** The booster with a setting that was never chosen by looking. */
  standard: Untuned;
  /** The true probability as a score, beyond which no model gets. */
  bayes: number;
  /** How far logistic regression leads the winner, with paired 95 % intervals: on the validation rows, and in truth over fresh rows. */
  lead: { validation: Estimate; truth: Estimate };
}
