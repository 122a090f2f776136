import { choice, number, seed, type Values } from '../lib/params.ts';

export const params = {
  d: choice({
    label: 'Features',
    help: 'However many there are, the truth can be predicted as well: its AUC is the same.',
    default: '30',
    options: { '2': '2', '5': '5', '10': '10', '30': '30', '100': '100', '300': '300', '1000': '1,000 (slow)' },
  }),
  world: choice({
    label: 'What matters',
    help: 'All features a little, or three of them, while the others are useless.',
    default: 'dense',
    options: { dense: 'all features, each a little', sparse: 'three features, the others are useless' },
  }),
  n: number({
    label: 'Training rows',
    unit: 'rows',
    default: 4000,
    min: 500,
    max: 20_000,
    step: 500,
  }),
  C: choice({
    label: 'Penalty',
    help: 'C of the logistic regression. The smaller it is, the smaller it keeps the coefficients.',
    default: '1',
    options: {
      '1': 'usual, C = 1',
      matched: 'as small as true coefficients are, C = 4 / features',
      '0.01': 'strong, C = 0.01',
      '0.001': 'very strong, C = 0.001',
    },
  }),
  labelNoise: number({
    label: 'Training labels that are flipped',
    more: true,
    unit: '%',
    default: 0,
    min: 0,
    max: 20,
    step: 1,
  }),
  s: number({
    label: 'Strength of the signal',
    help: 'The standard deviation of the true log-odds.',
    more: true,
    default: 2,
    min: 0.5,
    max: 3,
    step: 0.25,
  }),
  // In this world the numbers of a run lie near their means over many.
  seed: seed({ default: 17 }),
};

export type FragileParams = Values<typeof params>;
