import type { Family } from '../lib/quantity.ts';

/** The columns that are no traps once the clock is asked, each named as in the table of the game. */
export type Trap = 'delayReason' | 'promiseChanges' | 'depotRate';

export const traps: Family<Trap> = {
  delayReason: 'delay_reason',
  promiseChanges: 'promise_changes',
  depotRate: 'depot_late_rate_7d',
};

/** What the model without the depot rate is given in its place; without the others it has one column less. */
export const INSTEAD = 'the settled rate';
