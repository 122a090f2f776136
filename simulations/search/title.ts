import { reaches } from '../lib/estimate.ts';
import { say } from '../lib/quantity.ts';
import { score, winnerOf } from './numbers.ts';
import type { SearchParams } from './params.ts';
import type { SearchResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf(result: SearchResult, { shuffled }: SearchParams): string {
  const { lead, trials, printed } = result;
  const settings = trials.length === 1 ? 'The one setting tried' : `The best of ${trials.length} settings`;
  const truth = winnerOf(result).truth;
  if (shuffled) return `${settings} prints ${bare(printed.value)} where nothing can be learned`;
  if (reaches(lead.truth)) return `${settings} prints ${bare(printed.value)} and is truly worth ${bare(truth)}`;
  if (lead.truth.value > 0)
    return `${settings} is worth ${bare(truth)}, and logistic regression, which nobody tuned, ${bare(result.logistic.truth)}`;
  return `${settings} is worth ${bare(truth)}, more than logistic regression`;
}

const bare = (auc: number) => say({ ...score, unit: '' }, auc);
