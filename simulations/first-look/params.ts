import { choice, flag, number, seed, type Values } from '../lib/params.ts';
import { pictures } from './pictures.ts';

export const params = {
  picture: choice({ label: 'Picture', default: 'distribution', options: pictures }),
  pounds: flag({
    label: 'Another unit from week 14 on',
    help: 'A new export writes the weight in pounds, without a word.',
    group: 'What is wrong with the table',
    default: true,
  }),
  codes: number({
    label: 'Weights of 0 for “not known”',
    group: 'What is wrong with the table',
    unit: '%',
    default: 4,
    min: 0,
    max: 20,
    step: 1,
  }),
  camera: flag({
    label: 'Scale and camera fail in weeks 8 and 9',
    help: 'Weight and volume come from one device, so both are empty together.',
    group: 'What is wrong with the table',
    default: true,
  }),
  season: number({
    label: 'Rush in weeks 20 to 23',
    help: 'How many more parcels are booked then; the hub is slower for it.',
    group: 'What the world does',
    unit: '%',
    default: 60,
    min: 0,
    max: 100,
    step: 10,
  }),
  twin: number({
    label: 'Correlation of distance and hours of travel',
    group: 'What the world does',
    more: true,
    default: 0.95,
    min: 0,
    max: 0.99,
    step: 0.05,
  }),
  parcels: number({
    label: 'Parcels in an ordinary week',
    group: 'What the world does',
    more: true,
    unit: 'parcels',
    default: 140,
    min: 50,
    max: 500,
    step: 10,
  }),
  seed: seed(),
};

export type FirstLookParams = Values<typeof params>;
