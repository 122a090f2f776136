import { formatNumber } from '../lib/format.ts';

/** How the work is cut. */
export function cut(increments: number): string {
  return increments === 1 ? 'in one piece' : `in ${increments} increments`;
}

/** A number of weeks as text says it. */
export function weeks(value: number): string {
  return `${formatNumber(value, 1)} weeks`;
}
