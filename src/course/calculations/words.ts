import { formatNumber } from '../../../simulations/lib/format.ts';

/** A figure to `figures` significant digits, which is as much as a plan can bear: 4.2, 1,230, 0.0013. */
export function rounded(value: number, figures = 3): string {
  const near = Number(value.toPrecision(figures));
  if (Math.abs(near) < 1e-6) return '0';
  // JavaScript would write an exponent for the smallest and the largest.
  return Math.abs(near) < 1e-4
    ? formatNumber(near, 8).replace(/0+$/, '')
    : formatNumber(near, near >= 1e15 ? 0 : undefined);
}

/** A whole number with its noun: 1 day, 14 days, 1,600 requests. */
export const counted = (count: number, noun: string): string =>
  `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;

/** A time in the unit in which people would say it. */
export function timeInWords(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return counted(Math.ceil(minutes), 'minute');
  if (minutes < 48 * 60) return `${rounded(minutes / 60, 2)} hours`;
  return counted(Math.ceil(minutes / 1440), 'day');
}
