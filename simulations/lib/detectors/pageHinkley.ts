import { demandNumber } from '../demand.ts';
import { atSetting, type DetectorParts } from './parts.ts';

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
export function pageHinkley({ threshold = 50, ...options }: PageHinkleyOptions = {}): Detector {
  return atSetting(pageHinkleyParts(options), threshold);
}

/** The sums of a stream since the last alarm. */
interface Sums {
  n: number;
  mean: number;
  up: number;
  down: number;
  lowest: number;
  highest: number;
}

/** The Page-Hinkley test in parts, whose setting is the threshold. Throws as `pageHinkley`. */
export function pageHinkleyParts({
  minInstances = 30,
  delta = 0.005,
  keep = 0.9999,
  mode = 'both',
}: Omit<PageHinkleyOptions, 'threshold'> = {}): DetectorParts<Sums> {
  demandNumber(minInstances, 'pageHinkley, minInstances', 0);
  demandNumber(delta, 'pageHinkley, delta');
  if (!(keep >= 0 && keep <= 1)) throw new RangeError(`pageHinkley: got keep = ${keep}, needs a share from 0 to 1.`);
  const take = (sums: Sums, value: number) => {
    if (!Number.isFinite(value)) throw new RangeError(`pageHinkley: got ${value}, needs finite numbers.`);
    sums.n++;
    sums.mean += (value - sums.mean) / sums.n;
    const deviation = value - sums.mean;
    sums.up = keep * sums.up + deviation - delta;
    sums.down = keep * sums.down + deviation + delta;
    sums.lowest = Math.min(sums.lowest, sums.up);
    sums.highest = Math.max(sums.highest, sums.down);
  };
  const rings = ({ n, up, down, lowest, highest }: Sums, threshold: number) => {
    const rose = mode !== 'down' && up - lowest > threshold;
    const fell = mode !== 'up' && highest - down > threshold;
    return n >= minInstances && (rose || fell);
  };
  return {
    // The highest sum starts at -1 and not at -Infinity, as in river.
    start: () => ({ n: 0, mean: 0, up: 0, down: 0, lowest: Infinity, highest: -1 }),
    copy: (sums) => ({ ...sums }),
    take,
    rings,
    until: (state, values, from, to, setting) => {
      for (let i = from; i < to; i++) {
        take(state, values[i]);
        if (rings(state, setting)) return i;
      }
      return to;
    },
    demand: (threshold) => demandNumber(threshold, 'pageHinkley, threshold'),
  };
}
