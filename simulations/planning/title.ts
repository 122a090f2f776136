import { formatNumber } from '../lib/format.ts';
import { percent, say } from '../lib/quantity.ts';
import type { PlanningResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ plans: { chosen }, sumOfModes }: PlanningResult): string {
  const plan = `The plan adds up to ${formatNumber(sumOfModes, 1)} weeks`;
  const { value } = chosen.done.byModes;
  const half = `half of the projects need ${formatNumber(chosen.weeks.p50.value, 1)} or more`;
  if (value === 0) return `${plan}: no project is done by then, and ${half}`;
  if (value === 1) return `${plan}, and every project is done by then`;
  return `${plan}: ${say(percent(0), value)} of the projects are done by then, and ${half}`;
}
