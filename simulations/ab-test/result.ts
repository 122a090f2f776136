import type { Estimate } from '../lib/estimate.ts';
import type { Interval } from '../lib/resample/intervals.ts';

/** When a team stops and says that there is a difference: the rules by name, in the order in which they stand everywhere. */
export const rules = {
  fixed: 'One look at the end',
  peeking: 'Peeking',
  mixture: 'mSPRT',
  obrienFleming: 'O’Brien–Fleming',
} as const;
export type RuleName = keyof typeof rules;

/** What one rule did in all repetitions. Differences are shares of the new model less shares of the old. */
export interface RuleResult {
  /** The share of repetitions without a difference in which it found one, with its Wilson interval. */
  falsePositives: Estimate;
  /** The share of those under the truth that was set. */
  power: Estimate;
  /** The mean day on which an experiment was over, under the truth. */
  stopDay: Estimate;
  /** The difference that the team saw when it found one, and how far beyond the truth; null where it never did. */
  atStop: { estimate: Estimate; exaggeration: Estimate } | null;
  /** Experiments by the estimate at which they found a difference, in the bins of the result. */
  histogram: number[];
}

/** The first few repetitions, look by look. */
export interface Path {
  z: number[];
  /** The look, from 0, at which each rule found a difference; null where it never did. */
  stops: Record<RuleName, number | null>;
}

export interface PlannedSize {
  /** The fall in percentage points. */
  fall: number;
  /** Users in each arm, and the days that takes. */
  perArm: number;
  days: number;
}

export interface AbTestResult {
  rules: Record<RuleName, RuleResult>;
  /** The last day of each look. */
  lookDays: number[];
  /** The |z| that each rule asks for at each look; null where it does not look. */
  bounds: Record<RuleName, (number | null)[]>;
  paths: { unchanged: Path[]; changed: Path[] };
  /** The bins of the histograms: from, to and how many. */
  bins: Interval & { count: number };
  plan: {
    /** The fall worth finding, then a half, a quarter and an eighth of it. */
    sizes: PlannedSize[];
    /** The power of the planned length for the fall worth finding, by the textbook formula. */
    power: number;
  };
}
