import { choice, flag, number } from '../lib/params.ts';

const policies = {
  never: 'never retrain',
  calendar: 'every so many days',
  inputs: 'when the inputs drift',
  performance: 'when settled labels show a worse loss',
  intercept: 'only correct the intercept',
} as const;

/** When the deployed model is replaced, by what, and what that costs. */
export const retrainingParams = {
  policy: choice({
    label: 'Policy',
    help: 'When the deployed model is replaced.',
    group: 'Retraining',
    default: 'never',
    options: policies,
  }),
  rival: choice({
    label: 'Compared with',
    help: 'Another policy in the same world, drawn faintly.',
    group: 'Retraining',
    default: 'calendar',
    options: policies,
  }),
  everyDays: number({
    label: 'Days between retrainings',
    help: 'For the policy by the calendar, and between two corrections of the intercept.',
    group: 'Retraining',
    unit: 'days',
    default: 28,
    min: 7,
    max: 182,
    step: 7,
  }),
  windowDays: number({
    label: 'Training window',
    help: 'A retraining takes the latest days whose labels are settled: so many of them.',
    group: 'Retraining',
    unit: 'days',
    default: 120,
    min: 14,
    max: 365,
    step: 1,
  }),
  gate: flag({
    label: 'Champion gate',
    help: 'A new model must beat the old one on the latest settled labels, which are kept out of its training.',
    group: 'Retraining',
    default: false,
  }),
  learner: choice({
    label: 'Learner',
    help: 'Logistic regression is too simple for this world. Boosted trees follow it as far as they have seen it.',
    group: 'Retraining',
    more: true,
    default: 'logistic',
    options: { logistic: 'logistic regression', boosted: 'boosted trees' },
  }),

  retrainCost: number({
    label: 'Price of a retraining',
    group: 'Costs',
    unit: 'money',
    default: 150,
    min: 0,
    max: 2000,
    step: 10,
  }),
  missedCost: number({
    label: 'A late parcel that nobody acted on',
    group: 'Costs',
    unit: 'money',
    default: 8,
    min: 0,
    max: 50,
    step: 0.5,
  }),
  needlessCost: number({
    label: 'An action that was not needed',
    help: 'The two costs set the threshold: it pays to act when the risk is above needless / (needless + missed).',
    group: 'Costs',
    unit: 'money',
    default: 2,
    min: 0,
    max: 20,
    step: 0.5,
  }),
};
