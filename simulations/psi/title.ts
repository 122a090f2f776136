import { formatNumber } from '../lib/format.ts';
import { percent, say } from '../lib/quantity.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ thresholds: { chosen } }: PsiResult, { n, threshold }: PsiParams): string {
  const { value } = chosen.alarms;
  const above = `a PSI above ${formatNumber(threshold)}`;
  if (value === 0) return `${formatNumber(n)} values that have not drifted: no window has ${above}`;
  return `${formatNumber(n)} values that have not drifted: ${say(percent(0), value)} of the windows have ${above}`;
}
