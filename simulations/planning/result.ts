import type { Estimate } from '../lib/estimate.ts';
import type { Family } from '../lib/quantity.ts';
import type { Gate, Stretch } from './carryOut.ts';
import type { PhaseKey } from './phases.ts';

/** Shares of projects that take no longer. */
export type Level = 'p10' | 'p50' | 'p80' | 'p95';
export const levels: Family<Level> = { p10: '10 %', p50: 'half', p80: '80 %', p95: '95 %' };
export const shareOf: Readonly<Record<Level, number>> = { p10: 0.1, p50: 0.5, p80: 0.8, p95: 0.95 };

/** Days by which a project may have to be done. */
export type Due = 'byModes' | 'byDeadline' | 'by4' | 'by12' | 'by30';
export const dues: Family<Due> = {
  byModes: 'by the sum of the most likely durations',
  byDeadline: 'by the deadline',
  by4: 'in 4 weeks',
  by12: 'in 12 weeks',
  by30: 'in 30 weeks',
};

/** What becomes of an issue. */
export type Fate = Gate | 'never';
export const fates: Family<Fate> = { evaluation: 'evaluation', deployment: 'deployment', never: 'never' };

export type PlanKey = 'chosen' | 'other';

/** All simulated projects, cut in one way. */
export interface Plan {
  increments: number;
  /** Weeks until so many of the projects are done, with 95 % intervals. */
  weeks: Record<Level, Estimate>;
  meanWeeks: Estimate;
  /** The share of projects done by then, with Wilson intervals. */
  done: Record<Due, Estimate>;
  /** Weeks until half of the projects have a first increment in use. */
  firstSlice: Estimate;
  /** Means a project. */
  visits: Estimate;
  escaped: Estimate;
  rework: Estimate;
  /** Rework of all projects as a share of all their weeks. */
  reworkShare: number;
  /** Weeks of rework a project, by the phase in which the issue was born and by where it was found. */
  reworkFrom: Record<PhaseKey, Record<Gate, number>>;
  /** Issues a project, likewise. */
  issuesFrom: Record<PhaseKey, Record<Fate, number>>;
  /** Mean weeks of a fix found there; null where none was. */
  fixAt: Record<Gate, number | null>;
  /** The share of projects done, and in use, by each week of `PlanningResult.weeks`. */
  doneBy: number[];
  inUseBy: number[];
}

export interface PlanningResult {
  sumOfModes: number;
  deadline: number;
  plans: Record<PlanKey, Plan>;
  /** The weeks at which shares are drawn. */
  weeks: number[];
  /** The project of the chosen plan whose length is nearest to the median. */
  example: { total: number; stretches: Stretch[] };
}
