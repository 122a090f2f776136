import { fixWeeks } from './fixWeeks.ts';
import type { PlanningParams } from './params.ts';
import { type PhaseKey, phaseKeys } from './phases.ts';
import { foundBy, type Issue, type Project } from './project.ts';

/** Where issues are found: at the end of these phases. */
export type Gate = 'evaluation' | 'deployment';

/** An issue that was found, and what its fix took. */
export interface Fix {
  bornIn: PhaseKey;
  foundAt: Gate;
  weeks: number;
}

/** Time that was spent in a phase; overhead belongs to none. */
export interface Stretch {
  phase: PhaseKey | null;
  from: number;
  to: number;
  /** The gate that sent people back; left out for work of the plan. */
  foundAt?: Gate;
}

/** A project carried out. */
export interface Carried {
  /** Weeks to the end of the last increment. */
  total: number;
  /** Weeks until the first increment is in use. */
  firstSlice: number;
  /** Visits to phases until then: nine, and one for each fix. */
  visits: number;
  fixes: Fix[];
  /** The phases of issues that nobody found. */
  escaped: PhaseKey[];
}

/** Goes through all phases once an increment, and back whenever an issue is found. `spent` is told each stretch of time. */
export function carryOut(
  project: Project,
  increments: number,
  values: PlanningParams,
  spent?: (stretch: Stretch) => void,
): Carried {
  const { work, issues } = project;
  const overhead = increments > 1 ? values.overheadWeeks : 0;
  const fixes: Fix[] = [];
  // Work done when each issue was born; NaN before, and once it is fixed.
  const bornAt = new Float64Array(issues.length).fill(Number.NaN);
  let [elapsed, done, firstSlice, visits] = [0, 0, 0, 0];
  const spend = (phase: PhaseKey | null, weeks: number, foundAt?: Gate) => {
    spent?.({ phase, from: elapsed, to: elapsed + weeks, ...(foundAt && { foundAt }) });
    elapsed += weeks;
  };
  const look = (increment: number, gate: Gate) => {
    const chance = (gate === 'evaluation' ? values.foundAtEvaluation : values.foundAtDeployment) / 100;
    issues.forEach((issue, i) => {
      if (Number.isNaN(bornAt[i]) || !foundBy(project, i, increment, gate, chance)) return;
      const fix = { bornIn: issue.bornIn, foundAt: gate, weeks: fixWeeks(done - bornAt[i], values) };
      bornAt[i] = Number.NaN;
      fixes.push(fix);
      spend(fix.bornIn, fix.weeks, gate);
    });
  };
  const escaped = (_: Issue, i: number) => !Number.isNaN(bornAt[i]);
  for (let increment = 0; increment < increments; increment++) {
    for (const phase of phaseKeys) {
      spend(phase, work[phase] / increments);
      done += work[phase] / increments;
      issues.forEach(({ part, bornIn }, i) => {
        if (bornIn === phase && Math.floor(part * increments) === increment) bornAt[i] = done;
      });
      if (phase === 'evaluation' || phase === 'deployment') look(increment, phase);
    }
    if (overhead > 0) spend(null, overhead);
    if (increment === 0) [firstSlice, visits] = [elapsed, phaseKeys.length + fixes.length];
  }
  return { total: elapsed, firstSlice, visits, fixes, escaped: issues.filter(escaped).map(({ bornIn }) => bornIn) };
}
