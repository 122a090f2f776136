import type { Family } from '../lib/quantity.ts';

/** The type of a depot. */
export type Depot = 'city' | 'suburb' | 'country';

export const depots: Family<Depot> = { city: 'city', suburb: 'suburb', country: 'country' };

/** Ways of correcting for many looks. */
export type Correction = 'none' | 'bonferroni' | 'bh';

export const corrections: Family<Correction> = {
  none: 'not corrected',
  bonferroni: 'Bonferroni',
  bh: 'Benjamini-Hochberg',
};
