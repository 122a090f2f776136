import { formatNumber } from '../lib/format.ts';
import { percent, say } from '../lib/quantity.ts';
import { coefficient } from './numbers.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ paths, twins }: ForkingPathsResult, params: ForkingPathsParams): string {
  return params.part === 'paths' ? pathsTitle(paths, params) : twinsTitle(twins);
}

function pathsTitle({ shares, open }: ForkingPathsResult['paths'], { effect, projects }: ForkingPathsParams): string {
  if (open.groups.length * open.columns.length === 0) return 'No path is open: nothing is tested';
  const count = (share: number) => formatNumber(Math.round(share * projects));
  const found = `${count(shares.anyPath.value)} of ${formatNumber(projects)} projects find something`;
  return effect === 0
    ? `The printer does nothing, and ${found}; the planned test alone: ${count(shares.planned.value)}`
    : `${found}; the planned test alone: ${count(shares.planned.value)}`;
}

function twinsTitle({ sdB1, sdSum, wrongSign }: ForkingPathsResult['twins']): string {
  const spread = `One coefficient varies by ${say(coefficient, sdB1)}, the sum of both by ${say(coefficient, sdSum)}`;
  return wrongSign.value === 0
    ? spread
    : `${spread}; ${say(percent(0), wrongSign.value)} of the samples have a wrong sign`;
}
