import type { Preset } from '../lib/define.ts';
import type { SlicesParams } from './params.ts';

/** A total that turns round and what makes it do so; a gap and how many parcels show it; forty looks at one test set. */
export const presets = {
  reversal: {
    title: 'Two logs',
    group: 'Two models',
    teaches: 'The better model has the worse total, for its log has more of the hard parcels.',
    params: {},
  },
  equalMix: {
    title: 'Weighted alike',
    group: 'Two models',
    teaches: 'The same two logs with one mix: the total agrees with its three parts.',
    params: { equalMix: true },
  },
  sameParcels: {
    title: 'The same parcels',
    group: 'Two models',
    teaches: 'On the same parcels a mean cannot turn round: both models have the same weights.',
    params: { judged: 'same' },
  },
  sameParcelsAuc: {
    title: 'The same parcels, by AUC',
    group: 'Two models',
    teaches:
      'An AUC is no mean over parcels. It ranks city parcels against country parcels, and turns round even here.',
    params: { judged: 'same', measure: 'auc', spread: 1.5 },
  },
  alike: {
    title: 'Depots that are alike',
    group: 'Two models',
    teaches: 'Where no type of depot is harder, the mix of a log does not matter.',
    params: { spread: 0 },
  },
  fewParcels: {
    title: 'Five hundred parcels',
    group: 'Two models',
    teaches: 'With few parcels the total is still wrong, and the three parts are too noisy to show it.',
    params: { logRows: 500 },
  },
  fivePoints: {
    title: 'Five points worse',
    group: 'One slice',
    teaches: 'Two hundred parcels miss a gap of five points more often than not.',
    params: { part: 'power' },
  },
  sixHundred: {
    title: 'Six hundred parcels',
    group: 'One slice',
    teaches: 'It takes about six hundred parcels to find a gap of five points in four cases of five.',
    params: { part: 'power', sliceRows: 600 },
  },
  twoPoints: {
    title: 'Two points worse',
    group: 'One slice',
    teaches: 'A gap of two points needs more than six thousand parcels, for the rest is uncertain too.',
    params: { part: 'power', gap: 2, sliceRows: 4000 },
  },
  noGap: {
    title: 'No gap',
    group: 'One slice',
    teaches: 'Where nothing is wrong, a test at 5 % still finds something in one slice of twenty, whatever its size.',
    params: { part: 'power', gap: 0 },
  },
  nothingWrong: {
    title: 'Nothing is wrong',
    group: 'Forty slices',
    teaches: 'Forty looks at a sound model find about two slices that are called significant.',
    params: { part: 'forty' },
  },
  corrected: {
    title: 'Corrected',
    group: 'Forty slices',
    teaches: 'With the correction, a sound model is accused in one test set of twenty, not in six of seven.',
    params: { part: 'forty', correction: 'bonferroni' },
  },
  weakDock: {
    title: 'One weak dock, corrected',
    group: 'Forty slices',
    teaches: 'The price of the correction: a real gap of five points is found in one case of five.',
    params: { part: 'forty', weakness: 5, correction: 'bonferroni' },
  },
  fewRows: {
    title: 'A thousand parcels',
    group: 'Forty slices',
    teaches: 'With fewer parcels there are as many false alarms, and the worst slice looks twice as bad.',
    params: { part: 'forty', testRows: 1000 },
  },
  bands: {
    title: 'Harder is not weaker',
    group: 'Forty slices',
    teaches: 'Far parcels are hard to tell. Their error stands out, and nothing is wrong with the model there.',
    params: { part: 'forty', slicing: 'bands' },
  },
  bandsExpected: {
    title: 'Held against the model',
    group: 'Forty slices',
    teaches: 'Asked whether the model expected these outcomes, most bands no longer stand out.',
    params: { part: 'forty', slicing: 'bands', test: 'residual' },
  },
} satisfies Record<string, Preset<SlicesParams>>;
