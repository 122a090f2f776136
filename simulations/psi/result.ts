import type { Interval } from '../lib/resample/intervals.ts';

/** A share of the windows, 0 to 1, with its 95 % Wilson interval. */
export interface Rate extends Interval {
  value: number;
}

export const thresholdNames = ['tenth', 'fifth', 'chosen', 'chiSquared', 'permutation'] as const;
export type ThresholdName = (typeof thresholdNames)[number];

export interface Threshold {
  /** The PSI above which a feature alarms. */
  at: number;
  /** How often at least one feature of a window does. */
  alarms: Rate;
}

/** What PSI does in windows of one size. */
export interface Size {
  n: number;
  mean: number;
  /** Nine tenths of the values lie between these. */
  low: number;
  high: number;
  /** How often at least one feature of a window is above the chosen threshold. */
  alarms: Rate;
}

export interface PsiResult {
  /** The mean over all windows and features, with its 95 % interval for this reference. */
  mean: Interval & { value: number };
  /** The first-order theory of that mean: (bins - 1)(1 / n + 1 / m). */
  theory: number;
  thresholds: Record<ThresholdName, Threshold>;
  /** How often a single feature is above the chosen threshold. */
  single: Rate;
  /** Values of PSI from 0 to `to` in equal bins; what lies beyond counts in the last. */
  histogram: { to: number; counts: number[] };
  /** The same features in windows of other sizes. */
  sizes: Size[];
}
