import { choice, flag, number, seed, type Values } from '../lib/params.ts';

export const params = {
  family: choice({
    label: 'What the candidates are',
    help: 'The first two are nearly equally good. The third really differ, because each sees other columns.',
    default: 'rows',
    options: {
      rows: 'logistic regressions, each on its own resample of the rows',
      boosted: 'boosted trees, each on its own resample of the rows',
      columns: 'logistic regressions, each on its own columns',
    },
  }),
  k: number({
    label: 'Candidates',
    help: 'More candidates join those that are there; none is fitted anew.',
    unit: 'models',
    default: 10,
    min: 2,
    max: 50,
    step: 1,
  }),
  n: number({
    label: 'Test rows',
    help: 'All candidates are scored on the same rows.',
    unit: 'parcels',
    default: 1000,
    min: 200,
    max: 5000,
    step: 100,
  }),
  trainingRows: number({
    label: 'Training rows',
    more: true,
    unit: 'parcels',
    default: 2000,
    min: 500,
    max: 5000,
    step: 500,
  }),
  columns: number({
    label: 'Columns of a candidate',
    help: 'Of 13: seven that matter, six of noise.',
    more: true,
    unit: 'columns',
    default: 6,
    min: 2,
    max: 12,
    step: 1,
    when: {
      param: 'family',
      is: ['columns'],
      otherwise: 'Acts on candidates with columns of their own; the others see all 13.',
    },
  }),
  again: flag({
    label: 'Score all candidates on a second test set',
    help: 'The same number of new rows, on which nothing was chosen.',
    more: true,
    default: false,
  }),
  seed: seed(),
};

export type LeaderboardParams = Values<typeof params>;
