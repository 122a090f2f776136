import type { Estimate } from '../lib/estimate.ts';
import type { Family } from '../lib/quantity.ts';
import type { Correction } from './params.ts';

export const weeks = 52;
/** The corrections by name, in the order in which they stand everywhere. */
export const corrections: Family<Correction> = {
  none: 'no correction',
  check: 'Bonferroni by check',
  benjaminiHochberg: 'Benjamini–Hochberg',
  year: 'Bonferroni by year',
};

/** One year with one correction. */
export interface Year {
  /** Pages in each week. */
  pages: number[];
  /** Pages a week, with the 95 % interval that the spread over weeks gives. */
  perWeek: Estimate;
  /** The share of weeks without a page, with its Wilson interval. */
  quiet: Estimate;
  /** How far a statistic must lie from what is usual, in standard errors, before a monitor alarms by itself. */
  barrier: number;
}

export interface AlertBudgetResult {
  years: Record<Correction, Year>;
}
