import { formatNumber } from '../lib/format.ts';
import { percent, say } from '../lib/quantity.ts';
import { falsePositives } from './numbers.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ rules: { peeking, fixed }, lookDays }: AbTestResult, { alpha }: AbTestParams): string {
  if (lookDays.length === 1)
    return `One look keeps its promise: ${say(falsePositives, fixed.falsePositives.value)} false positives`;
  return `${lookDays.length} looks turn ${formatNumber(alpha)} % false positives into ${say(percent(0), peeking.falsePositives.value)}`;
}
