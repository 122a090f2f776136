import {
  type FamilyEstimate,
  measure,
  measureChosen,
  measuresOf,
  percent,
  plain,
  type Quantity,
  type Reading,
} from '../lib/quantity.ts';
import { boxMeasures } from './boxNumbers.ts';
import { kindMeasures } from './kindNumbers.ts';
import type { MailboxParams } from './params.ts';
import { type Errors, type Fix, fixes, type MailboxResult } from './result.ts';

type One = Quantity<MailboxResult, MailboxParams>;
type OfFix = FamilyEstimate<MailboxResult, MailboxParams, Fix>;

const named: Readonly<Record<keyof Errors, string>> = {
  fp: 'good mail in junk, of all mail',
  fn: 'spam let through, of all mail',
  cost: 'cost per 100 mails',
};
/** A cost per mail is read per 100 mails. */
export const readings: Readonly<Record<keyof Errors, Reading>> = {
  fp: percent(2),
  fn: percent(2),
  cost: { ...plain(1), times: 100 },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An error as found, on fresh mail or on the 400 mails of the mailbox. */
const asFound = (of: keyof Errors, on: 'fresh' | 'mailbox' = 'fresh'): One => ({
  label: `${capital(named[of])}, as found${on === 'mailbox' ? ', on the 400' : ''}`,
  ...readings[of],
  of: (result) => result.found[on][of],
});

/** An error with each fix. */
const withFix = (of: keyof Errors, on: 'fresh' | 'mailbox' = 'fresh'): OfFix => ({
  label: `${capital(named[of])}${on === 'mailbox' ? ', on the 400' : ''}`,
  ...readings[of],
  family: fixes,
  interval: true,
  of: (result, _, fix) => result.fixes[fix][on].after[of],
});

/** What each fix changes. */
export const change = (of: keyof Errors, on: 'fresh' | 'mailbox' = 'fresh'): OfFix => ({
  label: `Change of ${named[of]}${on === 'mailbox' ? ', on the 400' : ''}`,
  unit: readings[of].unit,
  digits: readings[of].digits,
  times: 100,
  difference: true,
  family: fixes,
  interval: true,
  of: (result, _, fix) => result.fixes[fix][on].change[of],
});

const accuracy: One = { label: 'Accuracy, as found', ...percent(1), of: (result) => result.accuracy };
const fpr: One = {
  label: 'Good mail lost, of good mail',
  ...percent(1),
  of: (result) => result.fpr,
  otherwise: () => 0,
};
const fnr: One = {
  label: 'Spam let through, of spam',
  ...percent(1),
  of: (result) => result.fnr,
  otherwise: () => 0,
};
const auc: One = { label: 'AUC, as found', ...plain(3), of: (result) => result.auc };
const threshold: One = { label: 'Moved threshold, in log-odds', ...plain(1), of: (result) => result.threshold };

/** What 3 % and 2 % of all mail are of good mail and of spam, at a base rate in percent. */
export const lostAt = (rate: number): number => 3 / (100 - rate);
export const letThroughAt = (rate: number): number => 2 / rate;

/** The sum: 3 % of all mail is lost and 2 % let through, at a base rate of its own. */
const sumLost: One = {
  label: 'Good mail lost, of good mail, in the sum',
  ...percent(1),
  of: (_, { sumsRate }) => lostAt(sumsRate),
};
const sumLetThrough: One = {
  label: 'Spam let through, of spam, in the sum',
  ...percent(1),
  of: (_, { sumsRate }) => letThroughAt(sumsRate),
};

const chosen = ({ fix }: MailboxParams): Fix => fix;

export const measures = {
  accuracy: measure(accuracy),
  fp: measure(asFound('fp')),
  fn: measure(asFound('fn')),
  cost: measure(asFound('cost')),
  fpr: measure(fpr),
  fnr: measure(fnr),
  auc: measure(auc),
  fpChosen: measureChosen(withFix('fp'), chosen),
  fnChosen: measureChosen(withFix('fn'), chosen),
  costChosen: measureChosen(withFix('cost'), chosen),
  fpChangeChosen: measureChosen(change('fp'), chosen),
  fnChangeChosen: measureChosen(change('fn'), chosen),
  costChangeChosen: measureChosen(change('cost'), chosen),
  ...measuresOf('fp', withFix('fp')),
  ...measuresOf('fn', withFix('fn')),
  ...measuresOf('cost', withFix('cost')),
  ...measuresOf('fpChange', change('fp')),
  ...measuresOf('fnChange', change('fn')),
  ...measuresOf('costChange', change('cost')),
  ...measuresOf('fpSame', withFix('fp', 'mailbox')),
  ...measuresOf('fnSame', withFix('fn', 'mailbox')),
  ...measuresOf('costSame', withFix('cost', 'mailbox')),
  ...measuresOf('fpChangeSame', change('fp', 'mailbox')),
  ...measuresOf('fnChangeSame', change('fn', 'mailbox')),
  ...measuresOf('costChangeSame', change('cost', 'mailbox')),
  threshold: measure(threshold),
  ...kindMeasures,
  ...boxMeasures,
  sumLost: measure(sumLost),
  sumLetThrough: measure(sumLetThrough),
};
