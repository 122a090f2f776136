import { choice, flag, number, seed, type Values } from '../lib/params.ts';

export const params = {
  trials: number({
    label: 'Settings tried',
    help: 'More settings join those that are there. The small grid has 8.',
    unit: 'settings',
    default: 16,
    min: 1,
    max: 64,
    step: 1,
  }),
  way: choice({
    label: 'How settings are tried',
    help: 'A grid is walked through in a random order. Halving starts all settings small, and goes on with the better half.',
    default: 'random',
    options: {
      random: 'at random',
      grid: 'on a grid of 4 × 4 × 4',
      smallGrid: 'on a grid of 2 × 2 × 2',
      halving: 'at random, with halving',
    },
  }),
  validationRows: number({
    label: 'Validation rows',
    help: 'All settings are scored on the same rows, and the best score wins.',
    unit: 'parcels',
    default: 300,
    min: 50,
    max: 1000,
    step: 50,
  }),
  trainingRows: number({
    label: 'Training rows',
    unit: 'parcels',
    default: 600,
    min: 300,
    max: 1500,
    step: 100,
  }),
  noise: number({
    label: 'Columns of noise',
    help: 'Numbers that have nothing to do with lateness, beside seven columns that do.',
    more: true,
    unit: 'columns',
    default: 4,
    min: 0,
    max: 12,
    step: 1,
  }),
  shuffled: flag({
    label: 'Shuffle the labels',
    help: 'In training and validation, so that nothing can be learned.',
    more: true,
    default: false,
  }),
  seed: seed({ default: 7 }),
};

export type SearchParams = Values<typeof params>;
