import { formatNumber } from '../format.ts';

/** Decimals enough to tell any two neighbours apart; beyond them ticks would be noise. */
const MOST = 8;

/** The decimals of an axis: `digits`, or as many more as it takes until no two of `ticks` read alike. */
export function tickDigits(ticks: readonly number[], digits: number): number {
  for (let more = digits; more < MOST; more++)
    if (new Set(ticks.map((tick) => formatNumber(tick, more))).size === new Set(ticks).size) return more;
  return Math.max(digits, MOST);
}
