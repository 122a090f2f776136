import { categorical, normal, poisson } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { byMember } from '../lib/quantity.ts';
import { rng } from '../lib/rng.ts';
import { pertSampler } from '../lib/special/pertSampler.ts';
import type { Gate } from './carryOut.ts';
import { params as declared, type PlanningParams } from './params.ts';
import { estimates, type PhaseKey, phaseKeys, phases } from './phases.ts';

/** What a project holds before anyone decides how to cut it. */
export interface Project {
  /** Weeks of work of each phase. */
  work: Record<PhaseKey, number>;
  issues: readonly Issue[];
  /** For each issue, a number from 0 to below 1 for each gate of each increment: it is found where that lies below the chance. */
  chances: Float64Array;
}

export interface Issue {
  /** 0 to below 1: which part of the project it belongs to. */
  part: number;
  bornIn: PhaseKey;
}

/** Evaluation and deployment of each increment. */
const GATES = 2 * declared.increments.max;

/**
 * One project after another. Pace, work, the number of issues, and each project's issues have streams of their own: with more
 * issues the first ones stay, and a slower pace changes nothing else.
 */
export function projectsOf({ seed, commonFactor, hiddenIssues, ...values }: PlanningParams): (k: number) => Project {
  const plan = estimates(values.modeAt / 100);
  const width = values.rangeWidth / 100;
  const weights = phaseKeys.map((key) => plan[key].mode);
  const samplers = byMember(phases, (key) => pertSampler(plan[key]));
  const [pace, work, count] = [rng(seed, 'pace'), rng(seed, 'work'), rng(seed, 'count')];
  return (k) => {
    // Its mean is 1: a common pace is no hidden delay.
    const factor = exp(normal(pace, -(commonFactor ** 2) / 2, commonFactor));
    const weeks = byMember(phases, (key) => {
      const { mode } = plan[key];
      return factor * (mode + width * (samplers[key](work.uniform()) - mode));
    });
    const chance = rng(seed, 'issues', k);
    const issues: Issue[] = [];
    const chances = new Float64Array(GATES * poisson(count, hiddenIssues));
    for (let i = 0; i < chances.length; i++) {
      if (i % GATES === 0) issues.push({ part: chance.uniform(), bornIn: phaseKeys[categorical(chance, weights)] });
      chances[i] = chance.uniform();
    }
    return { work: weeks, issues, chances };
  };
}

/** Whether an issue that is still open is found at a gate of an increment. */
export function foundBy({ chances }: Project, issue: number, increment: number, gate: Gate, chance: number): boolean {
  return chances[GATES * issue + 2 * increment + (gate === 'evaluation' ? 0 : 1)] < chance;
}
