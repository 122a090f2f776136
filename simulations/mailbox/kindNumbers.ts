import { type FamilyNumber, measuresOf, percent } from '../lib/quantity.ts';
import type { MailboxParams } from './params.ts';
import { type Good, goodCategories, type Spam, spamCategories } from './recipes.ts';
import type { MailboxResult } from './result.ts';

/** What good mail in junk is, and how much of each kind of good mail lies there. */
export const lostShare: FamilyNumber<MailboxResult, MailboxParams, Good> = {
  family: goodCategories,
  label: 'Of the good mail in junk',
  ...percent(1),
  of: (result, _, kind) => result.lost[kind].share,
  otherwise: () => 0,
};
export const lostInside: FamilyNumber<MailboxResult, MailboxParams, Good> = {
  family: goodCategories,
  label: 'Lost, of its kind',
  ...percent(1),
  of: (result, _, kind) => result.lost[kind].inside,
  otherwise: () => 0,
};

/** The same of spam. */
export const throughShare: FamilyNumber<MailboxResult, MailboxParams, Spam> = {
  family: spamCategories,
  label: 'Of the spam let through',
  ...percent(1),
  of: (result, _, kind) => result.letThrough[kind].share,
  otherwise: () => 0,
};
export const throughInside: FamilyNumber<MailboxResult, MailboxParams, Spam> = {
  family: spamCategories,
  label: 'Let through, of its kind',
  ...percent(1),
  of: (result, _, kind) => result.letThrough[kind].inside,
  otherwise: () => 0,
};

export const kindMeasures = {
  ...measuresOf('lostShare', lostShare),
  ...measuresOf('lostInside', lostInside),
  ...measuresOf('throughShare', throughShare),
  ...measuresOf('throughInside', throughInside),
};
