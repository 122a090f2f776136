import type { Table } from '../lib/define.ts';
import { members, plain, show } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { lostInside, lostShare, throughInside, throughShare } from './kindNumbers.ts';
import { change, readings } from './numbers.ts';
import type { MailboxParams } from './params.ts';
import { goodCategories, spamCategories } from './recipes.ts';
import { fixes, type MailboxResult } from './result.ts';

/** The base rates at which the sum is shown. */
const RATES = [5, 20, 40, 60, 80];

/** The numbers behind the pictures. */
export function tables(result: MailboxResult, params: MailboxParams): Table[] {
  const { fp, fn, cost } = result.found.fresh;
  return [
    tableOf(
      'fixes',
      `Errors on 4,000 fresh mails, in percent of all mail, and their cost per 100 mails; as found ${show(readings.fp, fp.value)}, ${show(readings.fn, fn.value)} and ${show(readings.cost, cost.value)}`,
      members(fixes),
      {
        fix: { label: 'Fix', of: (fix) => fixes[fix] },
        fp: {
          ...readings.fp,
          unit: '',
          label: 'Good mail in junk',
          of: (fix) => result.fixes[fix].fresh.after.fp.value,
        },
        fn: {
          ...readings.fn,
          unit: '',
          label: 'Spam let through',
          of: (fix) => result.fixes[fix].fresh.after.fn.value,
        },
        cost: { ...readings.cost, label: 'Cost', of: (fix) => result.fixes[fix].fresh.after.cost.value },
        change: { ...column(change('cost'), result, params), label: 'Change of cost' },
      },
    ),
    tableOf(
      'same',
      'What each fix changes on the 400 mails that suggested it, with paired 95 % intervals',
      members(fixes),
      {
        fix: { label: 'Fix', of: (fix) => fixes[fix] },
        fp: { ...column(change('fp', 'mailbox'), result, params), label: 'Good mail in junk' },
        cost: { ...column(change('cost', 'mailbox'), result, params), label: 'Cost per 100 mails' },
      },
    ),
    tableOf(
      'lost',
      'Good mail by kind, which no team knows of fresh mail: what the junk folder is made of',
      members(goodCategories),
      {
        kind: { label: 'Kind', of: (kind) => goodCategories[kind] },
        share: column(lostShare, result, params),
        inside: column(lostInside, result, params),
        box: { label: 'On the 400, mails', ...plain(0), of: (kind) => result.counts[kind] },
      },
    ),
    tableOf('through', 'Spam by kind, in the same way', members(spamCategories), {
      kind: { label: 'Kind', of: (kind) => spamCategories[kind] },
      share: column(throughShare, result, params),
      inside: column(throughInside, result, params),
      box: { label: 'On the 400, mails', ...plain(0), of: (kind) => result.counts[kind] },
    }),
    tableOf('sum', 'The sum: 3 % of all mail is good mail in junk and 2 % is spam let through', RATES, {
      rate: { label: 'Base rate, %', of: (rate) => rate },
      lost: { label: 'Of good mail, %', digits: 1, of: (rate) => 300 / (100 - rate) },
      through: { label: 'Of spam, %', digits: 1, of: (rate) => 200 / rate },
    }),
  ];
}
