import { type FamilyNumber, measure, measuresOf, plain, type Quantity } from '../lib/quantity.ts';
import type { MailboxParams } from './params.ts';
import { type Category, type Good, goodCategories, type Spam, spamCategories } from './recipes.ts';
import type { MailboxResult } from './result.ts';

type One = Quantity<MailboxResult, MailboxParams>;
const count = plain(0, 'mails');
const yes = { unit: '', digits: 0, counted: true as const };

/** The errors that somebody finds who reads the 400 mails. */
const boxLost: One = {
  label: 'Good mails in junk, on the 400',
  ...count,
  of: ({ counts }) => sum(goodOf(counts)),
};
const boxThrough: One = {
  label: 'Spam mails let through, on the 400',
  ...count,
  of: ({ counts }) => sum(Object.keys(spamCategories).map((kind) => counts[kind as Spam])),
};
const boxJunk: One = {
  label: 'Mails in junk, of the 400',
  ...count,
  of: ({ inJunk: { found } }) => found.good + found.spam,
};
const boxKind: FamilyNumber<MailboxResult, MailboxParams, Good> = {
  family: goodCategories,
  label: 'Good mails in junk, on the 400',
  ...count,
  of: ({ counts }, _, kind) => counts[kind],
};

/** Whether a reader of the 400 mails would be led right. */
const marketingLargest: One = {
  label: 'No kind is larger than wanted marketing in the junk of the 400',
  ...yes,
  of: ({ counts }) => Number(counts.marketing > 0 && counts.marketing === Math.max(...goodOf(counts))),
};
const orderRight: One = {
  label: 'The kinds in the junk of the 400 stand in the true order',
  ...yes,
  of: ({ counts: { marketing, promotion, foreign, quoting } }) =>
    Number(marketing > promotion && promotion > foreign && foreign > quoting),
};
const pickIsBest: One = {
  label: 'The fix that is cheapest on the 400 is truly the cheapest',
  ...yes,
  of: ({ picked, best }) => Number(picked === best),
};
const pickFlatters: One = {
  label: 'How much cheaper the picked fix looks on the 400, per 100 mails',
  ...plain(1),
  times: 100,
  difference: true,
  of: ({ picked, fixes }) => fixes[picked].fresh.after.cost.value - fixes[picked].mailbox.after.cost.value,
};

export const boxMeasures = {
  boxLost: measure(boxLost),
  boxThrough: measure(boxThrough),
  boxJunk: measure(boxJunk),
  ...measuresOf('boxLost', boxKind),
  marketingLargest: measure(marketingLargest),
  orderRight: measure(orderRight),
  pickIsBest: measure(pickIsBest),
  pickFlatters: measure(pickFlatters),
};

const goodOf = (counts: Record<Category, number>): number[] =>
  Object.keys(goodCategories).map((kind) => counts[kind as Good]);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
