import type { Estimate } from '../lib/estimate.ts';

/** One candidate with its scores. */
export interface Candidate {
  /** The AUC on the test set: what the board shows. */
  board: number;
  /** The AUC on a second test set, on which nothing was chosen. */
  again: number;
  /** The expected AUC on fresh rows, which only a simulation knows. */
  truth: number;
}

export interface LeaderboardResult {
  /** In the order of the board, the best first. */
  candidates: Candidate[];
  /** The mean of all candidates in each respect. */
  mean: Candidate;
  /** The place of each of them by truth, 1 for the best, in the order of the board. */
  places: number[];
  /** How far the winner leads the second, on the board, with the paired 95 % interval. */
  lead: Estimate;
  /** The place in the middle of the board, and the same against the candidate who has it. */
  middle: number;
  leadOnMiddle: Estimate;
}
