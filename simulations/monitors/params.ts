import { choice, number, seed, type Values } from '../lib/params.ts';

export const params = {
  drift: choice({
    label: 'What drifts, in the worlds where something does',
    help: 'Inputs: other parcels come. Prior: more of them are late. Concept: the same parcel has another risk.',
    group: 'The worlds',
    default: 'concept',
    options: {
      covariate: 'the inputs (covariate drift)',
      prior: 'the share of late parcels (prior drift)',
      concept: 'what makes a parcel late (concept drift)',
    },
  }),
  delta: number({
    label: 'Size of the drift',
    help: 'With 0 both halves of the picture are the same world, and no monitor can do better than chance.',
    group: 'The worlds',
    default: 1,
    min: 0,
    max: 2,
    step: 0.1,
  }),
  withinDays: number({
    label: 'An alarm counts within',
    help: 'Days after the onset in which an alarm is called a detection.',
    group: 'The worlds',
    unit: 'days',
    default: 90,
    min: 28,
    max: 240,
    step: 1,
  }),
  labelDelayDays: number({
    label: 'Label delay',
    help: 'Days until it is settled whether a parcel was late.',
    group: 'The worlds',
    unit: 'days',
    default: 14,
    min: 0,
    max: 60,
    step: 1,
  }),
  parcelsPerDay: number({
    label: 'Parcels a day',
    help: 'More parcels make every monitor sharper.',
    group: 'The worlds',
    unit: 'a day',
    default: 100,
    min: 20,
    max: 200,
    step: 10,
  }),
  pairs: number({
    label: 'Years with drift, and without',
    help: 'More years take longer and say more. Each year with a drift has a twin in which nothing happens.',
    group: 'The worlds',
    default: 4,
    min: 2,
    max: 10,
    step: 1,
  }),
  seed: seed(),
};

export type MonitorsParams = Values<typeof params>;
