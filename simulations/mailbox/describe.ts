import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { say, show } from '../lib/quantity.ts';
import { change, readings } from './numbers.ts';
import type { MailboxParams } from './params.ts';
import { fixes, type MailboxResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeMailbox(result: MailboxResult, { fix, price }: MailboxParams): string {
  const { found, accuracy, picked, best } = result;
  const { fresh, mailbox } = result.fixes[fix];
  const moved = fresh.change;
  return [
    `In this run the filter is right in ${say(readings.fp, accuracy)} of fresh mails.`,
    `${say(readings.fp, found.fresh.fp.value)} of all mail is good mail in junk, and ${say(readings.fn, found.fresh.fn.value)} is spam let through.`,
    `The fix “${fixes[fix]}” changes these by ${show(change('fp'), moved.fp.value)} and ${show(change('fn'), moved.fn.value)} per 100 mails.`,
    `If a good mail in junk costs ${formatNumber(price)} times a spam let through, the cost per 100 mails changes by ${say(change('cost'), moved.cost)}${reaches(moved.cost) ? ', so one run cannot tell whether this pays' : ''}; on the 400 mails that suggested the fix, by ${say(change('cost'), mailbox.change.cost)}.`,
    `By these 400 the cheapest of the first four fixes is “${fixes[picked]}”; on fresh mail it is ${picked === best ? 'the same' : `“${fixes[best]}”`}.`,
  ].join(' ');
}
