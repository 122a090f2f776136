import { choice, number, seed, type Values } from '../lib/params.ts';
import { futures, mechanisms, repairs } from './names.ts';

export const params = {
  mechanism: choice({
    label: 'Why a weight is missing',
    help: 'MCAR: by chance alone. MAR: by the distance, which is always known. MNAR: by the weight itself.',
    group: 'What is missing',
    default: 'MNAR',
    options: mechanisms,
  }),
  rate: number({
    label: 'Missing weights',
    group: 'What is missing',
    unit: '%',
    default: 30,
    min: 0,
    max: 60,
    step: 5,
  }),
  severity: number({
    label: 'Severity',
    help: 'How much the log-odds of a missing weight rise per standard deviation of the distance (MAR) or the weight (MNAR). With 0 both are MCAR.',
    group: 'What is missing',
    when: {
      param: 'mechanism',
      is: ['MAR', 'MNAR'],
      otherwise: 'Acts only where something decides which weights are missing.',
    },
    default: 1.5,
    min: 0,
    max: 3,
    step: 0.25,
  }),
  repair: choice({
    label: 'Repair in colour',
    help: 'All five are always fitted; the one chosen is coloured, and the headline numbers are about it.',
    group: 'What is done',
    default: 'mean',
    options: repairs,
  }),
  future: choice({
    label: 'In production, missing weights',
    help: 'Go on as in the history; stop, because every parcel is weighed; or come by chance alone, because the scale breaks.',
    group: 'What is done',
    default: 'continues',
    options: futures,
  }),
  part: choice({
    label: 'Picture',
    help: 'The two worlds have the same table, and differ in the weights that nobody recorded.',
    group: 'What is done',
    default: 'repairs',
    options: { repairs: 'what each repair does', worlds: 'two worlds, one table' },
  }),
  correlation: number({
    label: 'Correlation of distance and weight',
    help: 'What the columns that are known can say about the weight that is not.',
    more: true,
    default: 0.5,
    min: 0,
    max: 0.9,
    step: 0.1,
  }),
  lateness: number({
    label: 'Missing also after a late arrival',
    help: 'How much the log-odds of a missing weight rise, in the history only, where the parcel came late: a claims desk overwrites the record. At booking nobody is late yet.',
    more: true,
    default: 0,
    min: -3,
    max: 3,
    step: 0.25,
  }),
  seed: seed(),
};

export type MissingnessParams = Values<typeof params>;
