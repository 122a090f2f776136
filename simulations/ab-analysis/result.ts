import type { Interval } from '../lib/resample/intervals.ts';

/** A share of the repetitions, 0 to 1, with its 95 % Wilson interval. */
export interface Rate extends Interval {
  value: number;
}

/** One way to analyse the same users. */
export interface Analysis {
  /** How often |z| is above 1.96, though nothing differs. */
  rejects: Rate;
  /** The standard error that the analysis states, on average. */
  claimed: number;
  /** Experiments by z, in the bins of the result. */
  histogram: number[];
}

export interface Loss {
  /** The share of the new arm's visitors that is lost. */
  lost: number;
  /** How often the sizes of the arms raise the alarm. */
  alarm: Rate;
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
    alarm: Rate;
    /** How often those who are left differ significantly, though the models do not. */
    rejects: Rate;
    /** Complaints of the new arm less those of the old, as a share, on average. */
    shift: number;
  };
}
