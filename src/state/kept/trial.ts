import * as v from 'valibot';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { anyValues } from './anyValues.ts';
import type { Kept } from './decided.ts';

/** A plan that was made for a trial, and what came of it as Markdown, which an export quotes. */
export interface KeptTrial {
  plan: AnyValues;
  report: string;
}

export const trial: Kept<KeptTrial> = {
  family: 'trial',
  ids: 'trials',
  what: 'the plans you try, and what came of them',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ plan: anyValues, report: v.string() }),
  initial: { plan: {}, report: '' },
  merge: (mine, theirs) => ({
    plan: { ...theirs.plan, ...mine.plan },
    report: mine.report || theirs.report,
  }),
};
