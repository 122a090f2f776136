import type { Preset } from '../lib/define.ts';
import type { SearchParams } from './params.ts';

/** More settings, other ways of trying them, and rows that choose badly or hardly. */
export const presets = {
  sixteen: {
    title: 'Sixteen settings',
    group: 'How many are tried',
    teaches: 'The printed score climbs with every lucky setting; the true one soon stops.',
    params: {},
  },
  sixtyFour: {
    title: 'Sixty-four settings',
    group: 'How many are tried',
    teaches: 'Forty-eight more settings raise what is printed, and on average nothing else.',
    params: { trials: 64 },
  },
  one: {
    title: 'One setting',
    group: 'How many are tried',
    teaches: 'Where nothing is chosen, the validation score is right on average.',
    params: { trials: 1 },
  },
  grid: {
    title: 'A grid',
    group: 'How they are tried',
    teaches: 'Of three settings only two matter here, and many worlds cannot tell a grid from chance.',
    params: { way: 'grid', trials: 64 },
  },
  halving: {
    title: 'Halving',
    group: 'How they are tried',
    teaches: 'Most settings can be dropped after a few trees, which costs a third of the trees.',
    params: { way: 'halving', trials: 64 },
  },
  fewRows: {
    title: 'Fifty validation rows',
    group: 'What they are tried on',
    teaches: 'Chosen on fifty rows, the winner may be worse than settings that nobody chose.',
    params: { validationRows: 50 },
  },
  manyRows: {
    title: 'A thousand validation rows',
    group: 'What they are tried on',
    teaches: 'On many rows luck is small, and the printed score comes down to the true one.',
    params: { validationRows: 1000 },
  },
  shuffled: {
    title: 'Shuffled labels',
    group: 'What they are tried on',
    teaches: 'Where nothing can be learned, the best of many still prints more than one half.',
    params: { shuffled: true },
  },
} satisfies Record<string, Preset<SearchParams>>;
