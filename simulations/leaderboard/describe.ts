import { reaches } from '../lib/estimate.ts';
import { formatNumber as number } from '../lib/format.ts';
import { say, show } from '../lib/quantity.ts';
import { distance, gainOverRandomPick, leadOnBoard, optimismNet, trueLead } from './numbers.ts';
import { ordinal } from './ordinal.ts';
import type { LeaderboardParams } from './params.ts';
import type { LeaderboardResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeLeaderboard(result: LeaderboardResult, params: LeaderboardParams): string {
  const { candidates, lead, places } = result;
  const told = (of: typeof trueLead) => of.of(result, params) as number;
  const truly = told(trueLead);
  const covers = reaches(lead)
    ? 'the interval reaches 0, so this test cannot tell which of the two is better'
    : 'the interval does not reach 0';
  const verdict =
    truly > 0
      ? `In truth the winner is ahead by ${number(truly, distance.digits)}`
      : truly < 0
        ? `In truth the second is ahead, by ${number(-truly, distance.digits)}`
        : 'In truth the two are equal';
  const high = told(optimismNet);
  return [
    `In this run ${candidates.length} candidates are ranked on ${number(params.n)} test rows. The winner leads the second by ${say(leadOnBoard, lead)}: ${covers}.`,
    `${verdict}; of all candidates the winner is truly ${ordinal(places[0])}.`,
    `Choosing it instead of a candidate at random changed the true AUC by ${show(distance, told(gainOverRandomPick))}.`,
    `Its own score is ${number(Math.abs(high), distance.digits)} too ${high < 0 ? 'low' : 'high'}, beside what this test set adds to all candidates alike.`,
  ].join(' ');
}
