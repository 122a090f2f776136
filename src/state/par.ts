import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Summary } from '../../simulations/lib/replicate.ts';
import { type Cell, judged } from './judgeTrial.ts';
import type { Trial } from './trial.ts';

/** A plan with what came of it, in the worlds of the trial: cases down, measures across. */
export interface ParPlan {
  plan: AnyValues;
  summaries: readonly (readonly Summary[])[];
}

/** What a search knows of a trial: the best plan, and those of which none is beaten in all limits by another. */
export interface Par {
  /** How many plans were looked at. */
  searched: number;
  best: ParPlan;
  front: readonly ParPlan[];
}

/** How a plan stands to the limits: those that hold, those that do not, and the worst mean of each limited measure. */
export interface Standing {
  kept: number;
  broken: number;
  all: number;
  /** In the order of the limited columns: over all cases, the mean that is farthest on the wrong side. */
  worst: readonly number[];
}

export function standingOf(trial: Trial, summaries: ParPlan['summaries']): Standing {
  const verdicts = judged(trial, summaries).flatMap((row) => row.flatMap(({ verdict }) => verdict ?? []));
  return {
    kept: verdicts.filter((verdict) => verdict === 'met').length,
    broken: verdicts.filter((verdict) => verdict === 'not met').length,
    all: verdicts.length,
    worst: worstOf(trial, summaries),
  };
}

/** Of each limited measure the mean, over the cases, that is farthest on the wrong side. */
export function worstOf({ columns }: Trial, summaries: ParPlan['summaries']): number[] {
  return columns.flatMap(({ limit }, place) => {
    const means = summaries.map((row) => row[place].mean);
    return limit ? [limit.side === 'most' ? Math.max(...means) : Math.min(...means)] : [];
  });
}

/** Whether one plan is as good as another by every limit and better by one, each by its worst case. */
export function beats(trial: Trial, one: ParPlan['summaries'], other: ParPlan['summaries']): boolean {
  const [mine, theirs] = [worstOf(trial, one), worstOf(trial, other)];
  const gains = limited(trial).map(({ side }, i) => (side === 'most' ? theirs[i] - mine[i] : mine[i] - theirs[i]));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** The plans that none beats, one of those that come to the same: a control that does not act makes no other plan. */
export const frontOf = (trial: Trial, plans: readonly ParPlan[]): ParPlan[] =>
  plans.filter(
    (one, place) =>
      !plans.some((other) => beats(trial, other.summaries, one.summaries)) &&
      plans.findIndex((other) => worstOf(trial, other.summaries).join() === worstOf(trial, one.summaries).join()) ===
        place,
  );

/** The limits of a trial, in the order of its columns. */
export const limited = ({ columns }: Trial) => columns.flatMap(({ limit }) => limit ?? []);

/** The cells of a table, of what a reader's plan or the par has brought. */
export const summariesOf = (cells: readonly (readonly Cell[])[]): Summary[][] =>
  cells.map((row) => row.map(({ summary }) => summary));
