import { demandNumber } from '../demand.ts';

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
  warmStart = 30,
  warning = 2,
  drift = 3,
}: DdmOptions = {}): (error: number) => 'stable' | 'warning' | 'drift' {
  demandNumber(warmStart, 'ddm, warmStart', 0);
  demandNumber(warning, 'ddm, warning');
  demandNumber(drift, 'ddm, drift');
  let state = fresh();
  return (error) => {
    if (error !== 0 && error !== 1) throw new RangeError(`ddm: got ${error}, needs 0 for a hit or 1 for an error.`);
    if (state.alarm) state = fresh();
    state.n++;
    state.rate += (error - state.rate) / state.n;
    if (state.n <= warmStart) return 'stable';
    const sd = Math.sqrt((state.rate * (1 - state.rate)) / state.n);
    const level = state.rate + sd;
    if (level <= state.bestRate + state.bestSd) {
      state.bestRate = state.rate;
      state.bestSd = sd;
    }
    state.alarm = level > state.bestRate + drift * state.bestSd;
    if (state.alarm) return 'drift';
    return level > state.bestRate + warning * state.bestSd ? 'warning' : 'stable';
  };
}

const fresh = () => ({ n: 0, rate: 0, bestRate: Infinity, bestSd: Infinity, alarm: false });
