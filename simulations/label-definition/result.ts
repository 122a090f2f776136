import type { Estimate } from '../lib/estimate.ts';

/** What became of a parcel: on time, or late for a reason. */
export const fates = ['onTime', 'carrier', 'weather', 'request'] as const;
export type Fate = (typeof fates)[number];

/** What the label says of a booking. */
export const verdicts = ['onTime', 'late', 'leftOut'] as const;
export type Verdict = (typeof verdicts)[number];

/** A label by its name: the one that counts every late parcel, and the one that was set. */
export type LabelName = 'keepAll' | 'chosen';

/** How well the bookings that a label keeps are ranked; null where it leaves one class only. */
export interface Ranked {
  /** The model, fitted on this label and judged by it. */
  fitted: Estimate | null;
  /** The true probability of the label, which only a simulation knows. */
  truth: number | null;
}

export interface LabelDefinitionResult {
  /** Test bookings by what became of them and what the label says. */
  counts: Record<Fate, Record<Verdict, number>>;
  /** Share of late ones among the bookings that the label keeps. */
  baseRate: Estimate;
  /** The mean of the true probability of the label over these. */
  trueRate: number;
  ranked: Record<LabelName, Ranked>;
  /** Set label minus "every late parcel counts", with an interval that knows both were measured on the same bookings. */
  change: Estimate | null;
  /** The model of the set label on all bookings, judged by two events that do not depend on the label. */
  against: Record<'any' | 'carrier', Judged>;
  /** The model that takes excluded delays as on time, judged without them minus judged with them as on time. */
  dropMinusNegative: number | null;
}

/** The model of the set label, judged by one event. */
export interface Judged {
  auc: number | null;
  /** Mean predicted probability minus the share of bookings to which it happened. */
  calibration: number;
  /** How often it happened to the tenth of the bookings with the highest scores. */
  topTenth: number;
}
