import type { Table } from '../lib/define.ts';
import { reaches } from '../lib/estimate.ts';
import { measure, plain, type Quantity, type Reading } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { quantile } from '../lib/resample/quantile.ts';
import { type Column, tableOf } from '../lib/tableOf.ts';
import type { LeaderboardParams } from './params.ts';
import type { LeaderboardResult } from './result.ts';

type Of = Quantity<LeaderboardResult, LeaderboardParams>;

/** A distance between two AUCs. */
export const distance: Reading = { ...plain(4, 'AUC'), difference: true };
const yesOrNo: Reading = { ...plain(2, 'share'), range: [0, 1], counted: true };

const counted = (label: string, holds: (result: LeaderboardResult) => boolean): Of => ({
  label,
  ...yesOrNo,
  of: (result) => (holds(result) ? 1 : 0),
});

/** How much lower than on the board the winner is in truth. */
const optimism: Of = {
  label: 'Winner’s score minus its true AUC',
  ...distance,
  of: ({ candidates: [winner] }) => winner.board - winner.truth,
};

/** The same without what a lucky or unlucky test set adds to all candidates alike. */
export const optimismNet: Of = {
  label: 'The same, minus the mean of all candidates',
  short: 'Winner’s score too high by',
  ...distance,
  of: (result) => tooHigh(result, 'board'),
};

const optimismAgain: Of = {
  label: 'The same on a second test set',
  ...distance,
  of: (result) => tooHigh(result, 'again'),
};

export const gainOverRandomPick: Of = {
  label: 'True AUC of the winner minus that of a blind pick',
  short: 'Gain over a blind pick',
  ...distance,
  range: [0, 0.02],
  of: ({ candidates: [winner], mean }) => winner.truth - mean.truth,
};

const lostToBest: Of = {
  label: 'True AUC of the best candidate minus that of the winner',
  ...distance,
  of: ({ candidates }) => Math.max(...candidates.map(({ truth }) => truth)) - candidates[0].truth,
};

export const leadOnBoard: Of = { label: 'Lead on the board', ...distance, of: ({ lead }) => lead };

export const trueLead: Of = {
  label: 'True lead over the second',
  ...distance,
  of: ({ candidates: [winner, second] }) => winner.truth - second.truth,
};

const halfWidth: Of = {
  label: 'Half width of the paired interval',
  ...plain(4, 'AUC'),
  of: ({ lead }) => (lead.high - lead.low) / 2,
};

const truePlace: Of = {
  label: 'Place of the winner in truth',
  ...plain(1),
  of: ({ places: [place] }) => place,
};

const trueSpread: Of = {
  label: 'Standard deviation of the true AUCs',
  ...plain(4, 'AUC'),
  of: ({ candidates }) => summarise(candidates.map(({ truth }) => truth)).sd,
};

const testShift: Of = {
  label: 'How far this test set flatters all candidates',
  ...distance,
  of: ({ mean }) => mean.board - mean.truth,
};

/** The numbers of a run. Those that are counted are 1 where it is so. */
export const measures = {
  winnerNotBetterThanSecond: measure(
    counted(
      'The winner is truly no better than the second',
      ({ candidates: [winner, second] }) => winner.truth <= second.truth,
    ),
  ),
  gainOverRandomPick: measure(gainOverRandomPick),
  optimismNet: measure(optimismNet),
  optimism: measure(optimism),
  optimismAgain: measure(optimismAgain),
  truePlace: measure(truePlace),
  winnerIsBest: measure(counted('The winner is truly the best', ({ places: [place] }) => place === 1)),
  winnerBelowMedian: measure(
    counted('The winner is truly below the median', ({ candidates }) => {
      const truths = candidates.map(({ truth }) => truth);
      return truths[0] < quantile(truths, 0.5);
    }),
  ),
  lostToBest: measure(lostToBest),
  leadOnBoard: measure(leadOnBoard),
  trueLead: measure(trueLead),
  halfWidth: measure(halfWidth),
  intervalCoversZero: measure(counted('The interval of winner minus second covers 0', ({ lead }) => reaches(lead))),
  intervalCoversTruth: measure(
    counted('The interval of winner minus second covers the true lead', ({ lead, candidates: [winner, second] }) =>
      reaches(lead, winner.truth - second.truth),
    ),
  ),
  intervalToMiddleExcludesZero: measure(
    counted('The interval of winner minus middle excludes 0', (result) => !reaches(result.leadOnMiddle)),
  ),
  trueSpread: measure(trueSpread),
  testShift: measure(testShift),
};

/** The numbers behind the pictures. */
export function tables(result: LeaderboardResult, params: LeaderboardParams): Table[] {
  const { candidates, places } = result;
  const score = (label: string, of: (place: number) => number): Column<number> => ({ label, ...plain(4), of });
  return [
    tableOf('board', 'The board and the truth', Array.from(candidates.keys()), {
      place: { label: 'Place on the board', ...plain(0), of: (i) => i + 1 },
      board: score('AUC on the test set', (i) => candidates[i].board),
      ...(params.again && { again: score('AUC on a second test set', (i) => candidates[i].again) }),
      truth: score('True AUC', (i) => candidates[i].truth),
      truePlace: { label: 'Place in truth', ...plain(0), of: (i) => places[i] },
    }),
    tableOf(
      'leads',
      'How far the winner leads (paired 95 % intervals)',
      [
        { name: 'the second', place: 2, lead: result.lead },
        { name: 'the middle candidate', place: result.middle, lead: result.leadOnMiddle },
      ],
      {
        over: { label: 'Over', of: ({ name }) => name },
        board: { label: 'On the board', ...plain(4), interval: true, of: ({ lead }) => lead },
        truth: { label: 'In truth', ...plain(4), of: ({ place }) => candidates[0].truth - candidates[place - 1].truth },
      },
    ),
  ];
}

/** How much more the winner gains from a test set than the candidates on average. */
function tooHigh({ candidates: [winner], mean }: LeaderboardResult, where: 'board' | 'again'): number {
  return winner[where] - winner.truth - (mean[where] - mean.truth);
}
