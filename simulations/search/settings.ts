import { shuffle } from '../lib/draw.ts';
import { exp, log } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { SearchParams } from './params.ts';
import type { Setting } from './result.ts';

/** A booster as it comes, which nobody has tuned. */
export const standardSetting: Setting = { rate: 0.1, leaves: 8, minLeaf: 20 };

const grids = {
  grid: gridOf([0.01, 0.05, 0.2, 1], [2, 5, 12, 31], [2, 7, 26, 100]),
  smallGrid: gridOf([0.05, 0.2], [5, 12], [7, 26]),
};

/** The settings in the order in which they are tried: fewer trials are the first of more. */
export function settingsOf({ way, trials, seed }: Pick<SearchParams, 'way' | 'trials' | 'seed'>): Setting[] {
  switch (way) {
    case 'grid':
    case 'smallGrid':
      return shuffle(rng(seed, 'order of the grid'), grids[way]).slice(0, trials);
    case 'random':
    case 'halving': {
      const streams = { rate: rng(seed, 'rate'), leaves: rng(seed, 'leaves'), minLeaf: rng(seed, 'smallest leaf') };
      return Array.from({ length: trials }, () => ({
        rate: between(0.01, 1, streams.rate.uniform()),
        leaves: Math.floor(between(2, 32, streams.leaves.uniform())),
        minLeaf: Math.floor(between(2, 101, streams.minLeaf.uniform())),
      }));
    }
  }
}

/** A number between two ends whose logarithm is `share` of the way from that of the first to that of the second. */
function between(low: number, high: number, share: number): number {
  return exp(log(low) + share * (log(high) - log(low)));
}

function gridOf(rates: readonly number[], leaves: readonly number[], smallest: readonly number[]): Setting[] {
  return rates.flatMap((rate) =>
    leaves.flatMap((most) => smallest.map((minLeaf) => ({ rate, leaves: most, minLeaf }))),
  );
}
