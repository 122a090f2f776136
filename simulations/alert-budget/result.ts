import type { Interval } from '../lib/resample/intervals.ts';
import type { Correction } from './params.ts';

export const weeks = 52;
export const corrections = ['none', 'check', 'benjaminiHochberg', 'year'] as const satisfies readonly Correction[];

export interface Estimate extends Interval {
  value: number;
}

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
