import type { Preset } from '../lib/define.ts';
import type { FirstLookParams } from './params.ts';

/** A picture each, and a table with nothing wrong. */
export const presets = {
  distribution: {
    title: 'Distribution',
    teaches:
      'A bar that stands at exactly 0 is a code and no weight; two units in one column only make its tail longer.',
    params: {},
  },
  weeks: {
    title: 'By week',
    teaches: 'The same column along time shows the week in which the unit changed, and the rush.',
    params: { picture: 'weeks' },
  },
  holes: {
    title: 'Map of missing values',
    teaches: 'Two columns that are empty together come from one device.',
    params: { picture: 'holes' },
  },
  correlation: {
    title: 'Correlation',
    teaches: 'Distance and hours of travel say nearly the same, so no fit can tell which of them matters.',
    params: { picture: 'correlation' },
  },
  classes: {
    title: 'Late by week',
    teaches:
      'The share of late parcels is a series: in the rush it is another world, and a test week there is a choice.',
    params: { picture: 'classes' },
  },
  healthy: {
    title: 'Nothing wrong',
    teaches: 'Without a fault and a rush, the pictures show what chance alone does from week to week.',
    params: { picture: 'weeks', pounds: false, codes: 0, camera: false, season: 0 },
  },
} satisfies Record<string, Preset<FirstLookParams>>;
