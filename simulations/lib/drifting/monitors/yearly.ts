import { normalQuantile } from '../../special/normalQuantile.ts';

/** Checks in a year that is watched by the week. */
export const checksPerYear = 52;

/** The level of each weekly check that gives so many false alarms a year. */
export function weeklyLevel(alarmsPerYear: number): number {
  return alarmsPerYear / checksPerYear;
}

/** The z-score that chance exceeds so many times a year, one-sided, of one check a week. */
export function weeklyZ(alarmsPerYear: number): number {
  return normalQuantile(1 - weeklyLevel(alarmsPerYear));
}
