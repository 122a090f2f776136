import type { Preset } from '../lib/define.ts';
import type { ActValueParams } from './params.ts';

/** One act at other prices, and other limits of it. */
export const presets = {
  seat: {
    title: 'A seat that works in six cases of ten',
    group: 'Does the act work?',
    teaches:
      'Hindsight promises five times what the best possible model can save: knowing risks is not knowing the future.',
    params: {},
  },
  always: {
    title: 'It always works',
    group: 'Does the act work?',
    teaches: 'The same models are worth four times as much when the act always works. Ask that first.',
    params: { effectiveness: 100 },
  },
  seldom: {
    title: 'It works in three cases of ten',
    group: 'Does the act work?',
    teaches: 'Only a parcel that is almost surely late would be worth a seat, and there are hardly any.',
    params: { effectiveness: 30 },
  },
  cheap: {
    title: 'Acting is cheap',
    group: 'What things cost',
    teaches: 'Acting on everybody saves nearly all there is to save. No model is needed.',
    params: { cAct: 0.5 },
  },
  rare: {
    title: 'Late parcels are rare',
    group: 'What things cost',
    teaches: 'One late parcel in twenty at the same prices: the best possible model saves next to nothing.',
    params: { baseRate: 5 },
  },
  rareAndDear: {
    title: 'Rare and costly',
    group: 'What things cost',
    teaches: 'Rare parcels that cost five times as much are worth a model again: the price and the rate act together.',
    params: { baseRate: 5, cMiss: 40 },
  },
  fewSeats: {
    title: 'Seats for one parcel in ten',
    group: 'What limits the act',
    teaches: 'Room for a tenth of the parcels keeps most of the value, for the best cases come first.',
    params: { capacity: 10 },
  },
  bestF1: {
    title: 'The threshold that is best for F1',
    group: 'What limits the act',
    teaches: 'F1 rises by six points, and about half of the money is gone: F1 knows nothing of prices.',
    params: { threshold: 28 },
  },
  wrongThreshold: {
    title: 'A threshold from another cost model',
    group: 'What limits the act',
    teaches:
      'A threshold of 20 % assumes an act that always works and is free on a late parcel. Where that is wrong, it turns the gain into a loss.',
    params: { threshold: 20 },
  },
} satisfies Record<string, Preset<ActValueParams>>;
