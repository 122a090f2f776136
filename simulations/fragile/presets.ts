import type { Preset } from '../lib/define.ts';
import type { FragileParams } from './params.ts';

/** More features, useless features, what helps, and a model that is sure of too much. */
export const presets = {
  thirty: {
    title: 'Thirty features',
    group: 'Many features',
    teaches:
      'The same signal, spread over more features, is overturned by a smaller change in each of them, if an opponent knows the signs.',
    params: {},
  },
  two: {
    title: 'Two features',
    group: 'Many features',
    teaches: 'With two features it takes about a standard deviation in each.',
    params: { d: '2' },
  },
  hundred: {
    title: 'A hundred features',
    group: 'Many features',
    teaches: 'A seventh of what two features take. Random changes of that size overturn nothing.',
    params: { d: '100' },
  },
  useless: {
    title: 'Useless features',
    group: 'Useless features',
    teaches: 'Three features matter, and still the coefficients on 97 useless ones let small changes add up.',
    params: { d: '100', world: 'sparse' },
  },
  moreRows: {
    title: 'More rows',
    group: 'Useless features',
    teaches: 'More rows make the coefficients of useless features smaller, and the model harder to overturn.',
    params: { d: '100', world: 'sparse', n: 20_000 },
  },
  flipped: {
    title: 'Flipped labels',
    group: 'How sure the model is',
    teaches:
      'A model of wrong labels is harder to overturn, because it is less sure and far fewer decisions count as sure.',
    params: { d: '100', labelNoise: 10 },
  },
  overSure: {
    title: 'Sure of too much',
    group: 'How sure the model is',
    teaches:
      'With 300 features for 4,000 rows the model claims more than is true, and its sure decisions fall at a touch.',
    params: { d: '300' },
  },
  penalised: {
    title: 'A fitting penalty',
    group: 'How sure the model is',
    teaches:
      'A penalty that fits the size of the true coefficients keeps the claims, and the model is harder to overturn.',
    params: { d: '300', C: 'matched' },
  },
} satisfies Record<string, Preset<FragileParams>>;
