import { choice, number, seed, type Values } from '../lib/params.ts';

const treatments = { keep: 'count as late', drop: 'leave the parcel out', negative: 'count as on time' };

export const params = {
  requests: choice({
    label: 'Late because the customer asked',
    help: 'What the label makes of a parcel that the customer postponed.',
    default: 'keep',
    options: treatments,
  }),
  weather: choice({
    label: 'Late because of a storm',
    help: 'What the label makes of a parcel that a storm held up.',
    default: 'keep',
    options: treatments,
  }),
  grace: number({
    label: 'Grace',
    help: 'Hours after the promise that still count as on time.',
    unit: 'h',
    default: 0,
    min: 0,
    max: 48,
    step: 1,
  }),
  promise: choice({
    label: 'Promise',
    help: 'To the hour, or to the end of a day: then 6 to 14 hours are left, and the model knows how many.',
    default: 'hour',
    options: { hour: 'to the hour', day: 'to the day' },
  }),
  requestShare: number({
    label: 'Parcels that customers postpone',
    help: 'By one to three days; nothing known at booking says which.',
    more: true,
    unit: '%',
    default: 6,
    min: 0,
    max: 20,
    step: 1,
  }),
  forecastSkill: number({
    label: 'Skill of the storm forecast',
    help: 'At 0 the forecast, which is a column, says nothing about storms.',
    more: true,
    default: 1.5,
    min: 0,
    max: 3,
    step: 0.25,
  }),
  wrongReason: number({
    label: 'Reasons that are recorded wrong',
    help: 'Somebody types the reason, for late parcels only. A wrong one is one of the two others.',
    more: true,
    unit: '%',
    default: 0,
    min: 0,
    max: 50,
    step: 5,
  }),
  seed: seed(),
};

export type LabelDefinitionParams = Values<typeof params>;
