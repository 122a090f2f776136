import type { Preset } from '../lib/define.ts';
import type { LeaderboardParams } from './params.ts';

/** The same board with more rows, more candidates, and candidates that really differ. */
export const presets = {
  board: {
    title: 'Ten nearly equal models',
    group: 'How many rows and candidates',
    teaches: 'The order at the top is nearly a coin toss, and the winner’s score is a little too high.',
    params: {},
  },
  fewRows: {
    title: 'Two hundred test rows',
    group: 'How many rows and candidates',
    teaches: 'On few rows the winner is a candidate like any other: it is below the median nearly as often as not.',
    params: { n: 200 },
  },
  manyRows: {
    title: 'Five thousand test rows',
    group: 'How many rows and candidates',
    teaches: 'Five thousand rows seldom crown a bad model, and still misplace the first two in one board of four.',
    params: { n: 5000 },
  },
  two: {
    title: 'Two models',
    group: 'How many rows and candidates',
    teaches: 'With two candidates only their own difference counts: the winner is the better one more often than not.',
    params: { k: 2 },
  },
  fifty: {
    title: 'Fifty models',
    group: 'How many rows and candidates',
    teaches: 'Forty more candidates: the best of all wins less often, and the gain over a blind pick hardly grows.',
    params: { k: 50 },
  },
  boosted: {
    title: 'Boosted trees',
    group: 'What the candidates are',
    teaches: 'Trees differ more from each other than logistic regressions do, so that more of the noise is selected.',
    params: { family: 'boosted' },
  },
  columns: {
    title: 'Candidates that really differ',
    group: 'What the candidates are',
    teaches:
      'Where candidates truly differ, a board is a good guide: choosing pays, and the winner is rarely a bad one.',
    params: { family: 'columns' },
  },
  again: {
    title: 'A second test set',
    group: 'What the candidates are',
    teaches: 'Scored on rows that chose nothing, the winner has lost what selection had added to its score.',
    params: { family: 'boosted', again: true },
  },
} satisfies Record<string, Preset<LeaderboardParams>>;
