import type { Preset } from '../lib/define.ts';
import type { PsiParams } from './params.ts';

/** The same rule of thumb at sizes at which it says quite different things. */
export const presets = {
  day: {
    title: 'A hundred values',
    group: 'How many values',
    teaches: 'With a hundred values in a window, one window in six or so is above 0.2 though nothing has drifted.',
    params: {},
  },
  tenth: {
    title: 'A hundred values, 0.1',
    group: 'How many values',
    teaches:
      'The other rule of thumb alarms nearly always: 0.1 is what chance alone gives a hundred values on average.',
    params: { threshold: 0.1 },
  },
  fifty: {
    title: 'Fifty values',
    group: 'How many values',
    teaches: 'With five values in a bin PSI means nothing, and the chi-square threshold is too low as well.',
    params: { n: 50 },
  },
  twoHundred: {
    title: 'Two hundred values',
    group: 'How many values',
    teaches: 'From about twenty values in a bin the chi-square threshold is nearly right.',
    params: { n: 200, threshold: 0.1 },
  },
  week: {
    title: 'Seven hundred values',
    group: 'How many values',
    teaches: 'With a week of parcels the rules of thumb never alarm: 0.1 is now seven times what chance gives.',
    params: { n: 700 },
  },
  oneFeature: {
    title: 'One feature',
    group: 'How many features and bins',
    teaches: 'Five features give chance five times the opportunity: alone, each of them alarms seldom.',
    params: { features: 1 },
  },
  moreBins: {
    title: 'Twenty bins',
    group: 'How many features and bins',
    teaches: 'Twice the bins, twice the PSI of nothing: values with different bins cannot be compared.',
    params: { n: 400, bins: 20, threshold: 0.1 },
  },
} satisfies Record<string, Preset<PsiParams>>;
