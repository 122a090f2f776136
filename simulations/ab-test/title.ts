import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, say } from '../lib/quantity.ts';
import { falsePositives } from './numbers.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ rules: { peeking, fixed }, lookDays }: AbTestResult, { alpha }: AbTestParams): string {
  const promised = `${formatNumber(alpha)} %`;
  if (lookDays.length === 1)
    return `One look finds ${say(falsePositives, fixed.falsePositives.value)} false positives, where ${promised} are promised`;
  if (reaches(peeking.falsePositives, alpha / 100))
    return `One run cannot tell whether ${lookDays.length} looks bring more than ${promised} false positives: run 40 worlds`;
  return `${lookDays.length} looks turn ${promised} false positives into ${say(percent(0), peeking.falsePositives.value)}`;
}
