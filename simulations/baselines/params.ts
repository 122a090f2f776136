import { choice, number, seed, type Values } from '../lib/params.ts';

export const params = {
  rows: number({
    label: 'Training rows',
    help: 'Where on the curves you stand. More rows join those that are there.',
    unit: 'rows',
    default: 200,
    min: 50,
    max: 10_000,
    step: 50,
  }),
  interaction: number({
    label: 'Interaction',
    help: 'Log-odds by which one column changes what another one does. A logistic regression cannot see it.',
    default: 0.8,
    min: 0,
    max: 2,
    step: 0.1,
  }),
  step: number({
    label: 'Jump',
    help: 'Log-odds added beyond a threshold of one column. With both at 0, logistic regression is right.',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
  }),
  score: choice({
    label: 'Score',
    help: 'AUC judges the order of the parcels alone, log loss the probabilities.',
    default: 'auc',
    options: { auc: 'AUC', logLoss: 'log loss' },
  }),
  ladder: choice({
    label: 'Models to show',
    help: 'All six are fitted in every run. One alone is shown with its score on the training rows.',
    default: 'all',
    options: {
      all: 'all six',
      two: 'logistic regression and boosted trees',
      trees: 'the three kinds of trees',
      logistic: 'logistic regression, in training and test',
      full: 'full tree, in training and test',
      boosted: 'boosted trees, in training and test',
    },
  }),
  repeats: number({
    label: 'Training samples for bias and variance',
    help: 'Each is drawn anew, and every model is fitted to each.',
    more: true,
    unit: 'samples',
    default: 5,
    min: 3,
    max: 20,
    step: 1,
  }),
  upTo: number({
    label: 'Curves end at',
    help: 'Or where you stand, if that is farther.',
    more: true,
    unit: 'rows',
    default: 2000,
    min: 500,
    max: 10_000,
    step: 500,
  }),
  seed: seed(),
};

export type BaselinesParams = Values<typeof params>;
