import { number, seed, type Values } from '../lib/params.ts';

export const params = {
  n: number({
    label: 'Values in a window',
    help: 'The sample whose PSI is taken: a day, a week, whatever is compared with the reference.',
    unit: 'values',
    default: 100,
    min: 20,
    max: 2000,
    step: 10,
  }),
  threshold: number({
    label: 'Alarm above',
    help: 'Common rules of thumb are 0.1 and 0.2.',
    unit: 'PSI',
    default: 0.2,
    min: 0.01,
    max: 0.5,
    step: 0.01,
  }),
  features: number({
    label: 'Features',
    help: 'A window alarms as soon as one of them does.',
    unit: 'features',
    default: 5,
    min: 1,
    max: 10,
    step: 1,
  }),
  bins: number({
    label: 'Bins',
    help: 'Of equal mass in the reference.',
    more: true,
    unit: 'bins',
    default: 10,
    min: 2,
    max: 50,
    step: 1,
  }),
  reference: number({
    label: 'Values in the reference',
    help: 'Usually the training data.',
    more: true,
    unit: 'values',
    default: 12_000,
    min: 200,
    max: 20_000,
    step: 200,
  }),
  windows: number({
    label: 'Windows',
    help: 'How many windows are compared with one reference.',
    more: true,
    unit: 'windows',
    default: 400,
    min: 100,
    max: 800,
    step: 50,
  }),
  seed: seed(),
};

export type PsiParams = Values<typeof params>;
