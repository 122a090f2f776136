import { ticks } from 'd3-array';

/**
 * The ends of a panel, `usual` or as many tenths further as values need, and the tenths whose numbers stand beside it. The
 * panel keeps its ends while a year is played, unless a week goes beyond them.
 */
export function tenthsAround(
  usual: readonly [number, number],
  values: readonly number[],
): { domain: [number, number]; levels: number[] } {
  const low = Math.min(usual[0], Math.floor(10 * Math.min(...values)) / 10);
  const high = Math.max(usual[1], Math.ceil(10 * Math.max(...values)) / 10);
  return { domain: [low, high], levels: ticks(low, high, Math.min(4, Math.round((high - low) * 10))) };
}
