import * as v from 'valibot';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import type { Summary } from '../../../simulations/lib/replicate.ts';
import { anyValues } from './anyValues.ts';
import type { Kept } from './decided.ts';

/** What came of a plan: every case by every measure, and by what simulation. */
export interface TriedPlan {
  plan: AnyValues;
  /** The version of the simulation. */
  version: number;
  /** What the rows and the columns stand for; where a trial asks something else, they say nothing of it. */
  cases: readonly string[];
  measures: readonly string[];
  summaries: readonly (readonly Summary[])[];
}

/** A plan that was made for a trial, what came of the one that was tried last, and that as Markdown, which an export quotes. */
export interface KeptTrial {
  plan: AnyValues;
  report: string;
  tried: TriedPlan | null;
}

const finite = v.pipe(v.number(), v.finite());
const summary = v.strictObject({ n: finite, mean: finite, sd: finite, se: finite, low: finite, high: finite });

export const trial: Kept<KeptTrial> = {
  family: 'trial',
  ids: 'trials',
  what: 'the plans you try, and what came of them',
  goes: { backup: true, classResult: false, lms: false },
  // Version 1 held what came of a plan as Markdown alone.
  version: 2,
  schema: v.strictObject({
    plan: anyValues,
    report: v.string(),
    tried: v.nullable(
      v.strictObject({
        plan: anyValues,
        version: v.number(),
        cases: v.array(v.string()),
        measures: v.array(v.string()),
        summaries: v.array(v.array(summary)),
      }),
    ),
  }),
  initial: { plan: {}, report: '', tried: null },
  migrate: (data) => ({ ...(data as object), tried: null }),
  merge: (mine, theirs) => {
    // Report and table are of one run: they are taken together.
    const { report, tried } = mine.report ? mine : theirs;
    return { plan: { ...theirs.plan, ...mine.plan }, report, tried };
  },
};
