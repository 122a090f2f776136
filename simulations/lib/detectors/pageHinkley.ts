import { demandNumber } from '../demand.ts';

/** The settings of the Page-Hinkley test; the defaults are those of river. */
export interface PageHinkleyOptions {
  /** No alarm before this many values. */
  minInstances?: number;
  /** The change in the mean that is let pass, in the unit of the values. */
  delta?: number;
  threshold?: number;
  /** How much of the sums is kept at each value; 1 forgets nothing. */
  keep?: number;
  mode?: 'up' | 'down' | 'both';
}

/** Takes the next value and says whether the mean has changed. */
export type Detector = (value: number) => boolean;

/**
 * The Page-Hinkley test of a changed mean. After an alarm it starts anew with the next value. O(1) a value. Throws on
 * options that are not finite and unless keep is from 0 to 1; the detector throws on values that are not finite.
 * Source: E. Page, Biometrika 41 (1954); D. Hinkley, Biometrika 58 (1971); constants and resets as in river.
 */
export function pageHinkley({
  minInstances = 30,
  delta = 0.005,
  threshold = 50,
  keep = 0.9999,
  mode = 'both',
}: PageHinkleyOptions = {}): Detector {
  demandNumber(minInstances, 'pageHinkley, minInstances', 0);
  demandNumber(delta, 'pageHinkley, delta');
  demandNumber(threshold, 'pageHinkley, threshold');
  if (!(keep >= 0 && keep <= 1)) throw new RangeError(`pageHinkley: got keep = ${keep}, needs a share from 0 to 1.`);
  let state = fresh();
  return (value) => {
    if (!Number.isFinite(value)) throw new RangeError(`pageHinkley: got ${value}, needs finite numbers.`);
    if (state.alarm) state = fresh();
    state.n++;
    state.mean += (value - state.mean) / state.n;
    const deviation = value - state.mean;
    state.up = keep * state.up + deviation - delta;
    state.down = keep * state.down + deviation + delta;
    state.lowest = Math.min(state.lowest, state.up);
    state.highest = Math.max(state.highest, state.down);
    const rose = mode !== 'down' && state.up - state.lowest > threshold;
    const fell = mode !== 'up' && state.highest - state.down > threshold;
    state.alarm = state.n >= minInstances && (rose || fell);
    return state.alarm;
  };
}

/** The highest sum starts at -1 and not at -Infinity, as in river. */
const fresh = () => ({ n: 0, mean: 0, up: 0, down: 0, lowest: Infinity, highest: -1, alarm: false });
