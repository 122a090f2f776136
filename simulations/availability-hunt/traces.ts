import type { Parcels } from '../lib/parcels.ts';
import { rng } from '../lib/rng.ts';
import type { HuntParams } from './params.ts';

/** The code of a delay: 1 where somebody filled it in, which happens after the delay. */
export function delayReason({ late }: Parcels, { seed, reasonLate, reasonOnTime }: HuntParams): Float64Array {
  const chance = rng(seed, 'delay reason');
  return Float64Array.from(late, (y) => (chance.uniform() < (y === 1 ? reasonLate : reasonOnTime) / 100 ? 1 : 0));
}

/** How often the promised date was moved until the parcel came. */
export function promiseChanges({ late }: Parcels, params: HuntParams): Float64Array {
  const { seed, changesLate, changesAgain, changesOnTime } = params;
  const once = rng(seed, 'promise change');
  const again = rng(seed, 'another promise change');
  return Float64Array.from(late, (y) => {
    const first = once.uniform() < (y === 1 ? changesLate : changesOnTime) / 100 ? 1 : 0;
    const second = again.uniform() < changesAgain / 100 && y === 1 ? 1 : 0;
    return first + second;
  });
}
