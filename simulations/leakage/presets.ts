import type { Preset } from '../lib/define.ts';
import type { LeakageParams } from './params.ts';

const off = {
  autocorrelation: false,
  entity: false,
  status: false,
  aggregate: 'off',
  duplicates: 'off',
  selection: 'off',
  scaling: 'trainingRows',
} as const;

/** One lesson each, from the clean case to all sources at once. */
export const presets = {
  clean: {
    title: 'Clean',
    group: 'Which rows are tested',
    teaches: 'Without a source of leakage every split tells the truth, up to noise.',
    params: { ...off },
  },
  autocorrelation: {
    title: 'Shared days',
    group: 'Which rows are tested',
    teaches:
      'Where neighbouring days are alike, a random split lets the model look up the answer; a split by time does not.',
    params: { ...off, autocorrelation: true },
  },
  dayShock: {
    title: 'A shock without memory',
    group: 'Which rows are tested',
    teaches: 'Days that forget each other still leak within the day: parcels of one day share its luck.',
    params: { ...off, autocorrelation: true, phi: 0 },
  },
  entity: {
    title: 'New shippers',
    group: 'Which rows are tested',
    teaches:
      'If half of the parcels will come from new shippers, no split of rows shows what they cost, and a split by shipper exaggerates it.',
    params: { ...off, entity: true },
  },
  allNewShippers: {
    title: 'Only new shippers',
    group: 'Which rows are tested',
    teaches: 'When deployment meets nothing but new shippers, the split by shipper is the right one.',
    params: { ...off, entity: true, newShippers: 100, split: 'group' },
  },
  noNewShippers: {
    title: 'No new shippers',
    group: 'Which rows are tested',
    teaches: 'When every shipper is known, the split by shipper is needlessly gloomy.',
    params: { ...off, entity: true, newShippers: 0, split: 'group' },
  },
  status: {
    title: 'Status column',
    group: 'What a column knows',
    teaches: 'No split by time cures a column that is filled in after the outcome.',
    params: { ...off, status: true, split: 'temporalGap' },
  },
  aggregateAllRows: {
    title: 'Average of all rows',
    group: 'What a column knows',
    teaches: 'An average computed before the split carries the labels of the test rows into training.',
    params: { ...off, aggregate: 'allRows' },
  },
  aggregateTrainingRows: {
    title: 'Average of training rows',
    group: 'What a column knows',
    teaches: 'Honest and good are different: the estimate is right, for a model that is worse than it need be.',
    // In the world of the others, the random split of these rows happens to be gloomy.
    params: { ...off, aggregate: 'trainingRows', seed: 20 },
  },
  aggregateOutOfFold: {
    title: 'Average out of fold',
    group: 'What a column knows',
    teaches: 'Encoded out of fold, the same column gives an honest estimate of a better model.',
    params: { ...off, aggregate: 'outOfFold' },
  },
  duplicates: {
    title: 'Duplicates',
    group: 'Which rows are tested',
    teaches: 'A random split puts copies of one row on both sides; splits by day or shipper keep them together.',
    params: { ...off, duplicates: 'kept' },
  },
  selection: {
    title: 'Selection before the split',
    group: 'What comes before the split',
    teaches: 'Choose the best of many columns on all rows, and pure noise looks like signal in every split.',
    params: { ...off, selection: 'allRows', learner: 'logistic', parcelsPerDay: 4 },
  },
  selectionTrainingRows: {
    title: 'Selection on training rows',
    group: 'What comes before the split',
    teaches: 'Chosen on the training rows alone, the same noise columns are seen for what they are.',
    params: { ...off, selection: 'trainingRows', learner: 'logistic', parcelsPerDay: 4 },
  },
  scaling: {
    title: 'Scaling',
    group: 'What comes before the split',
    teaches: 'Standardising on all rows is untidy and hardly matters: not every leak is a flood.',
    params: { ...off, scaling: 'allRows', learner: 'logistic' },
  },
  everything: {
    title: 'Everything at once',
    group: 'All of it, and a check',
    teaches: 'Leaks add up, and closing one of them leaves most of the optimism in place.',
    params: {
      ...off,
      autocorrelation: true,
      sigmaZ: 0.7,
      entity: true,
      sigmaShipper: 0.7,
      aggregate: 'allRows',
      sigmaRoute: 0.5,
      duplicates: 'kept',
      duplicateShare: 10,
    },
  },
  shuffledLabels: {
    title: 'Shuffled labels',
    group: 'All of it, and a check',
    teaches: 'Labels dealt out at random cannot be predicted; a notebook that can has found a leak, not a pattern.',
    params: { ...off, aggregate: 'allRows', permuteLabels: true, learner: 'logistic' },
  },
} satisfies Record<string, Preset<LeakageParams>>;
