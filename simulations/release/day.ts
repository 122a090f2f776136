import { sin } from '../lib/math.ts';

const startsAt = 9 * 60;
const busiestAt = 16 * 60;

/**
 * How busy the service is at a minute after the start, as a multiple of its average: a wave of 24 hours that is lowest
 * at four in the morning. `swing` is its height, 0 to 1.
 */
export function busyness(minute: number, swing: number): number {
  return 1 + swing * sin((2 * Math.PI * (startsAt + minute - busiestAt + 360)) / 1440);
}

/** By how much more often requests fail or are slow at that minute: near its limit a service suffers more than in proportion. */
export function strain(minute: number, swing: number): number {
  const load = busyness(minute, swing);
  return load * load;
}
