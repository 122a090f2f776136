import type { Estimate } from '../lib/estimate.ts';

export const thresholdNames = ['tenth', 'fifth', 'chosen', 'chiSquared', 'permutation'] as const;
export type ThresholdName = (typeof thresholdNames)[number];

export interface Threshold {
  /** The PSI above which a feature alarms. */
  at: number;
  /** The share of windows of which at least one feature does, with its Wilson interval. */
  alarms: Estimate;
}

/** What PSI does in windows of one size. */
export interface Size {
  n: number;
  mean: number;
  /** Nine tenths of the values lie between these. */
  low: number;
  high: number;
  /** The share of windows of which at least one feature is above the chosen threshold, with its Wilson interval. */
  alarms: Estimate;
}

export interface PsiResult {
  /** The mean over all windows and features, with its 95 % interval for this reference. */
  mean: Estimate;
  /** The first-order theory of that mean: (bins - 1)(1 / n + 1 / m). */
  theory: number;
  thresholds: Record<ThresholdName, Threshold>;
  /** The share of single features above the chosen threshold, with its Wilson interval. */
  single: Estimate;
  /** Values of PSI from 0 to `to` in equal bins; what lies beyond counts in the last. */
  histogram: { to: number; counts: number[] };
  /** The same features in windows of other sizes. */
  sizes: Size[];
}
