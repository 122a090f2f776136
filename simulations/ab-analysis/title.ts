import { percent, say } from '../lib/quantity.ts';
import type { AbAnalysisResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ unit: { request, user } }: AbAnalysisResult): string {
  return request.rejects.low > user.rejects.high
    ? `Count requests as if they were users, and 5 % false positives become ${say(percent(0), request.rejects.value)}`
    : 'One run cannot tell whether it matters to count requests or users: run 40 worlds';
}
