import type { Table } from '../lib/define.ts';
import type { Estimate } from '../lib/estimate.ts';
import { formatSigned } from '../lib/format.ts';
import { members, percent, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { lostInside, lostShare, throughInside, throughShare } from './kindNumbers.ts';
import { letThroughAt, lostAt, readings } from './numbers.ts';
import type { MailboxParams } from './params.ts';
import { goodCategories, spamCategories } from './recipes.ts';
import { type Errors, fixes, type MailboxResult, type ShownMail } from './result.ts';

/** The base rates at which the sum is shown. */
const RATES = [5, 20, 40, 60, 80];
const MAILS = 400;

/** The numbers behind the pictures, and the mails behind the numbers. */
export function tables(result: MailboxResult, params: MailboxParams): Table[] {
  const kept = { label: 'On the 400, mails', ...plain(0) };
  return [
    tableOf(
      'fixes',
      'On 4,000 fresh mails: both errors in percent of all mail, and their cost per 100 mails',
      rowsOf(result, 'fresh'),
      {
        fix: { label: 'Filter', of: ({ name }) => name },
        fp: { ...readings.fp, unit: '', label: 'Good mail in junk', of: ({ errors }) => errors.fp.value },
        fn: { ...readings.fn, unit: '', label: 'Spam let through', of: ({ errors }) => errors.fn.value },
        cost: { ...readings.cost, label: 'Cost', of: ({ errors }) => errors.cost.value },
        change: { ...readings.cost, label: 'Change of cost', interval: true, of: ({ change }) => change },
      },
    ),
    tableOf(
      'same',
      'On the 400 mails that suggested the fix: errors in mails, and their cost per 100 mails',
      rowsOf(result, 'mailbox'),
      {
        fix: { label: 'Filter', of: ({ name }) => name },
        fp: { ...plain(0), times: MAILS, label: 'Good mail in junk', of: ({ errors }) => errors.fp.value },
        fn: { ...plain(0), times: MAILS, label: 'Spam let through', of: ({ errors }) => errors.fn.value },
        cost: { ...readings.cost, label: 'Cost', of: ({ errors }) => errors.cost.value },
        change: { ...readings.cost, label: 'Change of cost', interval: true, of: ({ change }) => change },
      },
    ),
    mailsOf(result, params),
    tableOf(
      'lost',
      'Good mail by kind, which no team knows of fresh mail: what the junk folder is made of',
      members(goodCategories),
      {
        kind: { label: 'Kind', of: (kind) => goodCategories[kind] },
        share: column(lostShare, result, params),
        inside: column(lostInside, result, params),
        box: { ...kept, of: (kind) => result.counts[kind] },
      },
    ),
    tableOf('through', 'Spam by kind, in the same way', members(spamCategories), {
      kind: { label: 'Kind', of: (kind) => spamCategories[kind] },
      share: column(throughShare, result, params),
      inside: column(throughInside, result, params),
      box: { ...kept, of: (kind) => result.counts[kind] },
    }),
    tableOf(
      'sum',
      'The sum: 3 % of all mail is good mail in junk and 2 % is spam let through',
      ratesWith(params.sumsRate),
      {
        rate: { label: 'Base rate, %', of: (rate) => rate },
        lost: { label: 'Of good mail', ...percent(1), of: lostAt },
        through: { label: 'Of spam', ...percent(1), of: letThroughAt },
      },
    ),
  ];
}

/** The base rates of the sum, with the reader's own. */
const ratesWith = (own: number): number[] => [...new Set([...RATES, own])].sort((one, other) => one - other);

/** The filter as found, then with each fix. */
function rowsOf({ found, fixes: results }: MailboxResult, on: 'fresh' | 'mailbox') {
  const first: { name: string; errors: Errors; change: Estimate | null } = {
    name: 'as found',
    errors: found[on],
    change: null,
  };
  return [
    first,
    ...members(fixes).map((fix) => ({
      name: fixes[fix],
      errors: results[fix][on].after,
      change: results[fix][on].change.cost,
    })),
  ];
}

/** What there is to read: every mail that the filter gets wrong as found or with the chosen fix. */
function mailsOf({ shown }: MailboxResult, { fix }: MailboxParams): Table {
  const wrong = shown.filter(({ junk, spam }) => junk.found !== spam || junk[fix] !== spam);
  const lies = (junk: boolean) => (junk ? 'junk' : 'inbox');
  return tableOf(
    'mails',
    `The mails of the 400 that lie where they should not, as found or with the fix “${fixes[fix]}”`,
    wrong,
    {
      place: { label: 'Mail', of: ({ place }) => place + 1 },
      is: { label: 'It is', of: ({ spam }) => (spam ? 'spam' : 'good mail') },
      found: { label: 'As found in', of: ({ junk }) => lies(junk.found) },
      fixed: { label: 'With the fix in', of: ({ junk }) => lies(junk[fix]) },
      text: { label: 'Text', of: ({ text }) => text },
      words: { label: 'Words that weigh most', of: heaviest },
    },
  );
}

const heaviest = ({ words }: ShownMail): string =>
  words.map(({ word, weight }) => `${word} ${formatSigned(weight, 1)}`).join(', ');
