import { choice, number } from '../lib/params.ts';

const anyDrift = {
  when: { param: 'drift', is: ['covariate', 'prior', 'concept'], otherwise: 'Acts only when something drifts.' },
};

/** What drifts, how, and what is known of it when. */
export const worldParams = {
  drift: choice({
    label: 'What drifts',
    help: 'Inputs: other parcels come. Prior: more of them are late. Concept: the same parcel has another risk.',
    group: 'The world',
    default: 'concept',
    options: {
      none: 'nothing',
      covariate: 'the inputs (covariate drift)',
      prior: 'the share of late parcels (prior drift)',
      concept: 'what makes a parcel late (concept drift)',
    },
  }),
  shape: choice({
    label: 'How it drifts',
    help: 'At once; parcel by parcel over 90 days; little by little over 90 days; or 60 days on and 60 days off.',
    group: 'The world',
    default: 'sudden',
    options: { sudden: 'suddenly', gradual: 'gradually', incremental: 'incrementally', recurring: 'again and again' },
    ...anyDrift,
  }),
  delta: number({
    label: 'Size of the drift',
    help: 'With 0 nothing changes; with 1 a covariate moves by one standard deviation, or the concept is the new one.',
    group: 'The world',
    default: 1,
    min: 0,
    max: 2,
    step: 0.1,
    ...anyDrift,
  }),
  onsetDay: number({
    label: 'First day of the drift',
    group: 'The world',
    unit: 'day',
    default: 120,
    min: 0,
    max: 300,
    step: 1,
    ...anyDrift,
  }),
  labelDelayDays: number({
    label: 'Label delay',
    help: 'Days until it is settled whether a parcel was late. Until then nobody can score it, or learn from it.',
    group: 'The world',
    unit: 'days',
    default: 14,
    min: 0,
    max: 60,
    step: 1,
  }),
  parcelsPerDay: number({
    label: 'Parcels a day',
    help: 'More parcels make every monitor sharper.',
    group: 'The world',
    more: true,
    unit: 'a day',
    default: 100,
    min: 20,
    max: 500,
    step: 10,
  }),
};
