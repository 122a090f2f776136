import { formatNumber } from '../lib/format.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ rules: { peeking, fixed }, lookDays }: AbTestResult, { alpha }: AbTestParams): string {
  const found = formatNumber(100 * peeking.falsePositives.value, 0);
  if (lookDays.length === 1)
    return `One look keeps its promise: ${formatNumber(100 * fixed.falsePositives.value, 1)} % false positives`;
  return `${lookDays.length} looks turn ${formatNumber(alpha)} % false positives into ${found} %`;
}
