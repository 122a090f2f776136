import type { PlanningParams } from './params.ts';

/** Weeks that a fix takes when so many weeks of work were done since the issue was born. */
export function fixWeeks(since: number, { fixShare, smallestFix }: Pick<PlanningParams, 'fixShare' | 'smallestFix'>) {
  return Math.max(smallestFix, (fixShare / 100) * since);
}
