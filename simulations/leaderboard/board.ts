import { auc } from '../lib/metrics/auc.ts';
import { pairedAuc } from '../lib/metrics/pairedAuc.ts';
import type { Candidate, LeaderboardResult } from './result.ts';

/** One candidate before it is placed: its scores of the test rows, and what is known of it otherwise. */
export interface Entry extends Omit<Candidate, 'board'> {
  scores: Float64Array;
}

/** Ranks two or more entries by their AUC on the test rows; of equals the earlier stands first. */
export function boardOf(late: Uint8Array, entries: readonly Entry[]): LeaderboardResult {
  const ranked = entries
    .map(({ scores, ...known }) => ({ scores, board: auc(late, scores), ...known }))
    .sort((a, b) => b.board - a.board);
  const winner = ranked[0];
  const middle = Math.floor(ranked.length / 2) + 1;
  const against = (place: number) => pairedAuc(late, winner.scores, ranked[place - 1].scores);
  return {
    candidates: ranked.map(({ scores: _, ...candidate }) => candidate),
    mean: {
      board: mean(ranked.map(({ board }) => board)),
      again: mean(ranked.map(({ again }) => again)),
      truth: mean(ranked.map(({ truth }) => truth)),
    },
    places: ranked.map(({ truth }) => 1 + ranked.filter((other) => other.truth > truth).length),
    lead: against(2),
    middle,
    leadOnMiddle: against(middle),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
