import type { Estimate } from '../lib/estimate.ts';
import type { MonitorKey } from './monitors.ts';

/** A monitor at one of its settings, over all years. */
export interface Point {
  setting: number;
  /** Mean over the years without a drift. */
  alarmsPerYear: number;
  /** Median over the years with a drift, in days from the onset; a year without an alarm counts to its end. */
  delay: number;
  /**
   * The share of years with an alarm in the days that count, with the drift and in the twins without one; each with its
   * Wilson interval.
   */
  detected: Estimate;
  chance: Estimate;
}

export interface MonitorResult {
  /** From the quietest setting to the most easily alarmed. */
  points: Point[];
  /** Where the usual setting stands among them. */
  usual: number;
}

export interface MonitorsResult {
  monitors: Record<MonitorKey, MonitorResult>;
  /** Days from the onset to the end of the year. */
  longest: number;
}

/** A monitor at its usual setting. */
export function usualPoint({ monitors }: MonitorsResult, key: MonitorKey): Point {
  const { points, usual } = monitors[key];
  return points[usual];
}
