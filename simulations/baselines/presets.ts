import type { Preset } from '../lib/define.ts';
import type { BaselinesParams } from './params.ts';

/** Few rows and many, a world that is linear and one that is not, and one model alone. */
export const presets = {
  fewRows: {
    title: 'Two hundred rows',
    group: 'How many rows',
    teaches: 'With few rows the simpler model wins: boosted trees spend them on what happened to be in this sample.',
    params: {},
  },
  fifty: {
    title: 'Fifty rows',
    group: 'How many rows',
    teaches: 'With fifty rows, a rule of one question ranks better than a tree that may ask dozens.',
    params: { rows: 50 },
  },
  crossing: {
    title: 'Five hundred rows',
    group: 'How many rows',
    teaches: 'Where the curves cross, one test cannot tell the two apart. Then the simpler one is the answer.',
    params: { rows: 500 },
  },
  manyRows: {
    title: 'Two thousand rows',
    group: 'How many rows',
    teaches: 'With enough rows the flexible model sees what the linear one cannot, and pays for itself.',
    params: { rows: 2000 },
  },
  linear: {
    title: 'A linear world',
    group: 'What is to be found',
    teaches: 'With no interaction and no jump, logistic regression is right, and no number of rows makes trees better.',
    params: { interaction: 0, step: 0 },
  },
  jump: {
    title: 'Only a jump',
    group: 'What is to be found',
    teaches: 'A jump alone does not pay for trees, even with two thousand rows: a straight line comes near enough.',
    params: { interaction: 0, step: 1, rows: 2000 },
  },
  tangled: {
    title: 'A strong interaction',
    group: 'What is to be found',
    teaches: 'The more of the law that a linear model cannot see, the fewer rows boosted trees need to overtake it.',
    params: { interaction: 1.6 },
  },
  probabilities: {
    title: 'Judged by log loss',
    group: 'One model alone',
    teaches: 'A full tree ranks a little better than chance, and as probabilities it is far worse than the base rate.',
    params: { score: 'logLoss', rows: 1000 },
  },
  memory: {
    title: 'A tree that remembers',
    group: 'One model alone',
    teaches: 'A perfect score in training and a gap that more rows hardly close: the mark of variance.',
    params: { ladder: 'full', rows: 1000 },
  },
  ceiling: {
    title: 'A line that is done learning',
    group: 'One model alone',
    teaches: 'Training and test meet below what is possible: the mark of bias, and no reason to buy rows.',
    params: { ladder: 'logistic', rows: 2000 },
  },
} satisfies Record<string, Preset<BaselinesParams>>;
