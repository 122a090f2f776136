import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { plain, show } from '../lib/quantity.ts';
import type { BaselinesResult } from './result.ts';

/** Which of the two best known models to take, from the numbers of this run. */
export function titleOf({ lead, here }: BaselinesResult): string {
  const rows = `${formatNumber(here.rows)} rows`;
  if (reaches(lead))
    return `At ${rows}, one run cannot tell boosted trees from logistic regression: take the simpler one`;
  const size = show(plain(3), Math.abs(lead.value));
  return lead.value > 0
    ? `At ${rows}, boosted trees lead logistic regression by ${size} AUC: they pay for themselves`
    : `At ${rows}, logistic regression leads boosted trees by ${size} AUC: take the simpler one`;
}
