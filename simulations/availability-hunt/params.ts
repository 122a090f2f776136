import { choice, number, seed, type Values } from '../lib/params.ts';
import { traps } from './names.ts';

const share = { unit: '%', min: 0, max: 100, step: 1 } as const;
const shaken = 'Acts on depot_late_rate_7d alone.';

export const params = {
  trap: choice({
    label: 'Column in question',
    help: 'All three are always fitted; the headline numbers are about the one chosen.',
    default: 'delayReason',
    options: traps,
  }),
  reasonLate: number({
    label: 'delay_reason filled, late parcels',
    help: 'In the history. At booking it is always empty.',
    group: 'What the columns know',
    default: 60,
    ...share,
  }),
  reasonOnTime: number({
    label: 'delay_reason filled, on time',
    help: 'As often as for late parcels, and the column says nothing.',
    group: 'What the columns know',
    default: 2,
    ...share,
  }),
  changesLate: number({
    label: 'Date moved, late parcels',
    help: 'Share of the late parcels of the history whose promised date was moved. At booking no date has been moved yet.',
    group: 'What the columns know',
    default: 45,
    ...share,
  }),
  changesOnTime: number({
    label: 'Date moved, on time',
    group: 'What the columns know',
    default: 10,
    ...share,
  }),
  changesAgain: number({
    label: 'Date moved once more, late parcels',
    group: 'What the columns know',
    more: true,
    default: 15,
    ...share,
  }),
  windowEnds: number({
    label: 'The seven days end',
    help: 'Days before the booking. With 0 its own day and its own label are among them; from the label delay plus one on, every label was settled.',
    group: 'What the columns know',
    unit: 'days before',
    default: 0,
    min: 0,
    max: 15,
    step: 1,
  }),
  threshold: number({
    label: 'Threshold of the warning',
    help: 'The predicted chance from which a customer is warned.',
    group: 'What is done',
    unit: '%',
    default: 20,
    min: 1,
    max: 99,
    step: 1,
  }),
  sigmaZ: number({
    label: 'Good and bad days of a depot',
    help: `How much they differ. ${shaken}`,
    group: 'The world',
    more: true,
    unit: 'log-odds',
    default: 1,
    min: 0,
    max: 2,
    step: 0.1,
  }),
  phi: number({
    label: 'Memory of the days',
    help: `Correlation of a depot's luck from one day to the next. ${shaken}`,
    group: 'The world',
    more: true,
    unit: 'per day',
    default: 0.97,
    min: 0,
    max: 0.995,
    step: 0.005,
  }),
  labelDelayDays: number({
    label: 'Label delay',
    help: 'Days until a label is settled: the gap before the test, and how old the depot rate is that production can read.',
    group: 'The world',
    more: true,
    unit: 'days',
    default: 14,
    min: 0,
    max: 42,
    step: 1,
  }),
  parcelsPerDay: number({
    label: 'Parcels a day',
    help: 'Rows of history for each of the 180 days.',
    group: 'The world',
    more: true,
    unit: 'a day',
    default: 20,
    min: 5,
    max: 60,
    step: 1,
  }),
  // In this world single runs lie near their means over many.
  seed: seed({ default: 37 }),
};

export type HuntParams = Values<typeof params>;
