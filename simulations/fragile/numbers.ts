import type { Table } from '../lib/define.ts';
import { measure, percent, plain, type Quantity } from '../lib/quantity.ts';
import { tableOf } from '../lib/tableOf.ts';
import type { FragileParams } from './params.ts';
import type { FragileResult } from './result.ts';

type Of = Quantity<FragileResult, FragileParams>;

/** Changes, in standard deviations of a feature. */
export const change = plain(3, 'SD');

const changeEach: Of = {
  label: 'Smallest change of every feature',
  short: 'Of every feature',
  ...change,
  of: ({ chosen }) => chosen.changeEach,
  // Of a model that is sure of nothing: what a decision of 0.9 would take.
  otherwise: ({ needed }) => Math.min(needed.each, 999),
};

const changeL2: Of = {
  label: 'Shortest change of all features together',
  short: 'Together',
  ...change,
  of: ({ chosen }) => chosen.changeL2,
  otherwise: ({ needed }) => Math.min(needed.l2, 999),
};

export const share = percent(1);

export const flippedByRandomSigns: Of = {
  label: 'Sure decisions overturned by random signs, same size',
  short: 'Random signs',
  ...share,
  of: ({ sure }) => sure.flipped,
  otherwise: () => 0,
};

export const flippedByRandomSigns3: Of = {
  label: 'Sure decisions overturned by random signs, three times the size',
  short: 'Random, 3 times',
  ...share,
  of: ({ sure }) => sure.flipped3,
  otherwise: () => 0,
};

export const measures = {
  changeEach: measure(changeEach),
  changeL2: measure(changeL2),
  changeEachTrue: number({
    label: 'Smallest change of every feature, true model',
    ...change,
    of: ({ chosen }) => chosen.changeEachTrue,
    otherwise: () => 0,
  }),
  margin: number({
    label: 'Median log-odds of the sure decisions',
    ...plain(2),
    of: ({ chosen }) => chosen.margin,
    otherwise: () => 0,
  }),
  auc: number({ label: 'AUC', ...plain(3), range: [0.5, 1], of: ({ auc }) => auc }),
  aucTrue: number({ label: 'AUC of the true model', ...plain(3), of: ({ aucTrue }) => aucTrue }),
  shareConfident: number({ label: 'Sure decisions', ...share, of: ({ sure }) => sure.share }),
  claimedRate: number({
    label: 'What the model says of them',
    ...plain(3),
    of: ({ sure }) => sure.claimed,
    otherwise: () => 0,
  }),
  trueRate: number({
    label: 'How many of them are late',
    ...plain(3),
    of: ({ sure }) => sure.right,
    otherwise: () => 0,
  }),
  flippedByRandomSigns: measure(flippedByRandomSigns),
  flippedByRandomSigns3: measure(flippedByRandomSigns3),
  norm1OverNorm2: number({
    label: 'Sum of the coefficients’ sizes over their length',
    ...plain(2),
    of: ({ chosen }) => chosen.norm1OverNorm2,
  }),
};

function number(quantity: Of) {
  return measure(quantity);
}

/** The numbers behind the pictures. */
export function tables({ sweep, sure, parcel }: FragileResult): Table[] {
  const flips = [
    { size: 'the smallest that overturns in the worst direction', found: sure.flipped },
    { size: 'three times that', found: sure.flipped3 },
  ];
  return [
    tableOf(
      'features',
      'What overturns the median sure decision, in standard deviations of a feature (95 % intervals)',
      sweep,
      {
        d: { label: 'Features', ...plain(0), of: ({ d }) => d },
        each: { label: 'Change of every feature', ...plain(3), interval: true, of: (one) => one.changeEach },
        l2: { label: 'All together', ...plain(3), interval: true, of: (one) => one.changeL2 },
        truth: { label: 'Every feature, true model', ...plain(3), of: (one) => one.changeEachTrue },
      },
    ),
    tableOf('random', 'Sure decisions that a change of every feature with random signs overturns', flips, {
      size: { label: 'Size of the change', of: ({ size }) => size },
      found: { label: 'Overturned', ...share, interval: true, of: ({ found }) => found },
    }),
    tableOf(
      'parcel',
      'One parcel before and after the change, its first features',
      [...parcel.before.keys()].slice(0, 12),
      {
        feature: { label: 'Feature', ...plain(0), of: (j) => j + 1 },
        before: { label: 'Before', ...plain(2), of: (j) => parcel.before[j] },
        after: { label: 'After', ...plain(2), of: (j) => parcel.after[j] },
      },
    ),
  ];
}
