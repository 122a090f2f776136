import { reaches } from '../lib/estimate.ts';
import { ordinal } from './ordinal.ts';
import type { LeaderboardResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ candidates, places: [place], lead }: LeaderboardResult): string {
  const shown = reaches(lead) ? 'a lead the test cannot tell from none' : 'a lead beyond the noise of the test';
  if (place === 1) return `The winner is truly the best of ${candidates.length}, with ${shown}`;
  return `The winner of the board is truly ${ordinal(place)} of ${candidates.length}, with ${shown}`;
}
