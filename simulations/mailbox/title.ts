import { reaches } from '../lib/estimate.ts';
import { show } from '../lib/quantity.ts';
import { readings } from './numbers.ts';
import type { MailboxParams } from './params.ts';
import { fixes, type MailboxResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ fixes: results, found }: MailboxResult, { fix }: MailboxParams): string {
  const { fresh, mailbox } = results[fix];
  const name = fixes[fix].charAt(0).toUpperCase() + fixes[fix].slice(1);
  const { cost } = fresh.change;
  if (reaches(cost)) return `${name}: one run cannot tell whether this pays`;
  const [before, after] = [found.fresh, fresh.after].map((errors) => show(readings.cost, errors.cost.value));
  if (cost.value > 0) return `${name}: the cost rises from ${before} to ${after}`;
  const told = reaches(mailbox.change.cost) ? ', which the 400 mails cannot tell' : '';
  return `${name}: the cost falls from ${before} to ${after}${told}`;
}
