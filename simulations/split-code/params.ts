import type { Values } from '../lib/params.ts';
import { choice, flag, number, seed } from '../lib/params.ts';

/** The date of day 0. */
export const firstDate = '2024-03-01';
/** Days in the table: 1 March to 31 July. */
export const tableDays = 153;

export const params = {
  order: choice({
    label: 'Order of the steps',
    default: 'encode-split-clean',
    options: {
      'encode-split-clean': 'encode, split, clean',
      'encode-clean-split': 'encode, clean, split',
      'split-encode-clean': 'split, encode, clean',
      'split-clean-encode': 'split, clean, encode',
      'clean-encode-split': 'clean, encode, split',
      'clean-split-encode': 'clean, split, encode',
    },
  }),
  trainDay: number({
    label: 'Training ends at',
    unit: 'days after 1 March',
    default: 121,
    min: 0,
    max: tableDays,
    step: 1,
  }),
  trainClock: choice({
    label: 'Time of day at which training ends',
    default: 'midnight',
    options: { midnight: '', lastSecond: ' 23:59:59' },
  }),
  trainOperator: choice({
    label: 'Comparison for training',
    default: 'upTo',
    options: { before: '<', upTo: '<=' },
  }),
  gapDays: number({ label: 'Gap', unit: 'days', default: 14, min: 0, max: 60, step: 1 }),
  testDay: number({
    label: 'Test begins at',
    unit: 'days after 1 March',
    default: 122,
    min: 0,
    max: tableDays,
    step: 1,
  }),
  useGap: choice({
    label: 'What is added to the start of the test',
    default: 'no',
    options: { no: '', yes: ' + gap' },
  }),
  testOperator: choice({
    label: 'Comparison for the test',
    default: 'from',
    options: { from: '>=', after: '>' },
  }),
  encodeOn: choice({
    label: 'What the route rates are learnt from',
    default: 'parcels',
    options: { parcels: 'parcels', train: 'train', folds: 'train, folds=5' },
  }),
  dropLate: flag({ label: 'Drop late', default: false }),
  dropClaimStatus: flag({ label: 'Drop claim_status', default: false }),
  dropPromisedHours: flag({ label: 'Drop promised_hours', default: false }),
  dropBookedAt: flag({ label: 'Drop booked_at', default: true }),
  dropParcelId: flag({ label: 'Drop parcel_id', default: false }),
  // In this world the single scores lie near their means over many.
  seed: seed({ default: 7 }),
};

export type SplitCodeParams = Values<typeof params>;
export type Step = 'encode' | 'split' | 'clean';
