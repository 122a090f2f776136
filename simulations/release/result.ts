import type { Family } from '../lib/quantity.ts';
import type { Counts } from './counts.ts';
import type { DefectName, GuardrailName, StrategyName } from './params.ts';

export type LaneName = StrategyName | 'onCall';
/** What a rule can be alarmed by; `predictions` is seen by shadow alone, `checks` by a rule that does not say which. */
export type Sign = 'errors' | 'slow' | 'predictions' | 'checks';

/** The signs by name. */
export const signs: Family<Sign> = {
  errors: 'errors',
  slow: 'slow answers',
  predictions: 'predictions',
  checks: 'failed checks',
};

/** The defects by name, as they stand in a sentence. */
export const defects: Family<DefectName> = {
  none: 'no defect',
  crash: 'a crash in one segment',
  latency: 'more slow answers',
  small: 'a few more errors',
  skew: 'a feature that is always 0',
  quality: 'more wrong dates',
};

/** The statistic of a guardrail after each minute it looked at; it stops with the alarm. */
export interface Evidence {
  /** One curve for each thing it looks at. */
  curves: { sign: Sign; values: number[] }[];
  /** Where the rule acts, on the scale of the curves, and on which side of it. */
  line: number;
  side: 'above' | 'below';
}

/** What both versions have shown up to each minute that was looked at. */
export interface Seen {
  candidate: Counts[];
  control: Counts[];
}

/** One strategy through the two hours. Minutes are counted from the start: after `m` minutes, `m` are over. */
export interface Lane {
  name: LaneName;
  /** Share of the users meant for the new version in each minute, before a rollback takes it away. */
  weights: number[];
  /** Requests of each minute that the new version answered for users. */
  exposedBy: Int32Array;
  /** Bad events of these requests in each minute, less those that the old version would have had: known to a simulation only. */
  hurtBy: Int32Array;
  /** Bad events of these requests in each minute that monitoring sees at once: errors and slow answers. */
  badBy: Int32Array;
  evidence: Evidence;
  /** When the guardrail's rule was met, and by what; null when it never was. On call it only advises. */
  alarm: { minute: number; by: Sign } | null;
  /** When the rollback began, and when nobody was served by the new version any more; null without one. */
  stoppedAt: number | null;
  safeAt: number | null;
  exposed: number;
  hurt: number;
  usersExposed: number;
  usersHurt: number;
  /** Price of the replicas of the two hours. */
  cost: number;
  /** Share of the users whom the new version serves when the two hours are over. */
  endShare: number;
  later: Later;
}

/** The days after the two hours, while labels arrive. */
export interface Later {
  /** Days until somebody knows of the defect, from the end of the two hours; null when nobody does, or nothing is left to know. */
  knownAfter: number | null;
  /** Events that the defect causes until then, or in all the days that are simulated. */
  hurt: number;
}

export interface ReleaseResult {
  /** The defect in fact: what `hidden` turned out to be. */
  defect: DefectName;
  guardrail: GuardrailName;
  /** Requests of each minute. */
  requests: Int32Array;
  strategies: Record<StrategyName, Lane>;
  /** The strategy that is looked at closely. */
  chosen: Lane;
  /** What its guardrail has counted. */
  seen: Seen;
}

/** One minute as a guardrail looked at it. */
export interface Look {
  lane: LaneName;
  minute: number;
  candidate: Counts;
  control: Counts;
  /** Whether the control was served in the same minute, and not in the hour before. */
  concurrent: boolean;
}
