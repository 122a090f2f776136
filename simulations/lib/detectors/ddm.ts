import { demandNumber } from '../demand.ts';
import type { DetectorParts } from './parts.ts';

/** The settings of the drift detection method; the defaults are those of river. */
export interface DdmOptions {
  /** No warning or alarm before more than this many values. */
  warmStart?: number;
  /** Standard deviations above the best error rate so far. */
  warning?: number;
  drift?: number;
}

/**
 * The drift detection method on a stream of errors (1) and hits (0): gives what it makes of the next one. After `drift`
 * it starts anew with the next value. It compares with the best error rate so far and the spread of that rate: after a
 * run of hits alone both are 0, and the first error, be it after 10 000 hits, is a drift. So the method is written; give
 * it streams in which errors are not rare. O(1) a value. Throws on options that are not finite; the detector throws on
 * values other than 0 and 1.
 * Source: J. Gama et al., SBIA 2004; resets as in river.
 */
export function ddm({
  warning = 2,
  drift = 3,
  ...options
}: DdmOptions = {}): (error: number) => 'stable' | 'warning' | 'drift' {
  const { demand, start, take, rings } = ddmParts(options);
  demandNumber(warning, 'ddm, warning');
  demand(drift);
  let state = start();
  return (error) => {
    take(state, error);
    if (rings(state, drift)) {
      state = start();
      return 'drift';
    }
    return rings(state, warning) ? 'warning' : 'stable';
  };
}

/** The rate of errors since the last drift, and its best so far. */
interface Rates {
  n: number;
  rate: number;
  /** The rate and one standard deviation more; -Infinity while it has to warm up. */
  level: number;
  bestRate: number;
  bestSd: number;
}

/** The drift detection method in parts, whose setting is the standard deviations of a drift. Throws as `ddm`. */
export function ddmParts({ warmStart = 30 }: Pick<DdmOptions, 'warmStart'> = {}): DetectorParts<Rates> {
  demandNumber(warmStart, 'ddm, warmStart', 0);
  const take = (rates: Rates, error: number) => {
    if (error !== 0 && error !== 1) throw new RangeError(`ddm: got ${error}, needs 0 for a hit or 1 for an error.`);
    rates.n++;
    rates.rate += (error - rates.rate) / rates.n;
    if (rates.n <= warmStart) return;
    const sd = Math.sqrt((rates.rate * (1 - rates.rate)) / rates.n);
    rates.level = rates.rate + sd;
    if (rates.level <= rates.bestRate + rates.bestSd) {
      rates.bestRate = rates.rate;
      rates.bestSd = sd;
    }
  };
  const rings = ({ level, bestRate, bestSd }: Rates, drift: number) => level > bestRate + drift * bestSd;
  return {
    start: () => ({ n: 0, rate: 0, level: -Infinity, bestRate: Infinity, bestSd: Infinity }),
    copy: (rates) => ({ ...rates }),
    take,
    rings,
    until: (state, values, from, to, setting) => {
      for (let i = from; i < to; i++) {
        take(state, values[i]);
        if (rings(state, setting)) return i;
      }
      return to;
    },
    demand: (drift) => demandNumber(drift, 'ddm, drift'),
  };
}
