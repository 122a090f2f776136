import { formatNumber } from '../lib/format.ts';
import type { AbAnalysisResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ unit: { request, user } }: AbAnalysisResult): string {
  const found = formatNumber(100 * request.rejects.value, 0);
  return request.rejects.low > user.rejects.high
    ? `Count requests as if they were users, and 5 % false positives become ${found} %`
    : 'Requests or users: here the count makes no difference beyond noise';
}
