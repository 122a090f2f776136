import type { Estimate } from '../lib/estimate.ts';
import type { Interval } from '../lib/resample/intervals.ts';

/** What an analysis counts, by name. */
export const counted = { request: 'requests', user: 'users (delta method)' } as const;

/** One way to analyse the same users. */
export interface Analysis {
  /** The share of experiments in which |z| is above 1.96, though nothing differs, with its Wilson interval. */
  rejects: Estimate;
  /** The standard error that the analysis states, on average. */
  claimed: number;
  /** Experiments by z, in the bins of the result. */
  histogram: number[];
}

export interface Loss {
  /** The share of the new arm's visitors that is lost. */
  lost: number;
  /** The share of experiments in which the sizes of the arms raise the alarm, with its Wilson interval. */
  alarm: Estimate;
}

export interface AbAnalysisResult {
  unit: {
    request: Analysis;
    user: Analysis;
    /** The standard deviation of the difference from experiment to experiment. */
    spread: number;
  };
  /** The bins of z: from, to and how many; what lies beyond counts in the last. */
  bins: Interval & { count: number };
  /** The share of lost visitors that was set, and others for comparison, in rising order. */
  losses: Loss[];
  lost: {
    alarm: Estimate;
    /** How often those who are left differ significantly, though the models do not. */
    rejects: Estimate;
    /** Complaints of the new arm less those of the old, as a share, on average. */
    shift: number;
  };
}
