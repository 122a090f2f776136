import { formatNumber as number } from '../lib/format.ts';
import { plain, say } from '../lib/quantity.ts';
import { change, share } from './numbers.ts';
import type { FragileParams } from './params.ts';
import type { FragileResult } from './result.ts';

const fine = plain(3);

/** What the picture shows, from the numbers of one run. */
export function describeFragile({ chosen, auc, aucTrue, sure, sweep }: FragileResult, { n }: FragileParams): string {
  const first = sweep[0];
  const start = `A model of ${number(n)} rows and ${number(chosen.d)} features has an AUC of ${say(fine, auc)}; the true model has ${say(fine, aucTrue)}.`;
  if (!chosen.changeEach || !chosen.changeL2 || sure.claimed === null || sure.right === null)
    return `${start} Not one decision of 4,000 reaches a probability of 0.9.`;
  const flips =
    sure.flipped && sure.flipped3
      ? `With random signs, that change overturns ${say(share, sure.flipped)}, and one three times as large ${say(share, sure.flipped3)}.`
      : '';
  const few =
    first.changeEach && first.d !== chosen.d
      ? `; with ${number(first.d)} features it takes ${say(change, first.changeEach.value)}`
      : '';
  return [
    start,
    `It is sure of ${say(share, sure.share.value)} of the parcels, says that ${say(fine, sure.claimed)} of these are late, and ${say(fine, sure.right)} are.`,
    `Half of these decisions are overturned by ${say(change, chosen.changeEach)} in every feature, all in the worst direction${few}.`,
    flips,
  ]
    .filter(Boolean)
    .join(' ');
}
