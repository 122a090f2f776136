import type { Estimate } from '../lib/estimate.ts';
import type { Family } from '../lib/quantity.ts';
import type { Category, Good, Spam } from './recipes.ts';

/** What can be done about the errors: four fixes, then two temptations. */
export type Fix = 'marketing' | 'language' | 'threshold' | 'pieces' | 'apart' | 'tagged';

export const fixes: Family<Fix> = {
  marketing: '200 more marketing mails',
  language: 'own model for foreign mail',
  threshold: 'higher threshold',
  pieces: 'three-letter pieces for words',
  apart: 'each language fitted apart',
  tagged: 'the 400 tagged mails added',
};

/** The four from which the best is picked. */
export const repairs = ['marketing', 'language', 'threshold', 'pieces'] as const satisfies readonly Fix[];

/** Both errors of a filter as shares of all mail, and what they cost per mail; a difference of them where a fix is judged. */
export interface Errors {
  /** Good mail in junk. */
  fp: Estimate;
  /** Spam let through. */
  fn: Estimate;
  cost: Estimate;
}

/** Errors with a fix, and how that changes them for the same mails. */
export interface Judged {
  after: Errors;
  change: Errors;
}

/** A kind of mail among the errors on fresh mail, and how often the filter is wrong about it. Null where there is none. */
export interface Kind {
  share: number | null;
  inside: number | null;
}

/** A mail of the mailbox that the filter gets wrong, as found or with some fix. */
export interface ShownMail {
  /** Its place among the 400. */
  place: number;
  subject: string;
  text: string;
  spam: boolean;
  category: Category;
  /** Log-odds of spam as found: it lies in junk where they are above 0. */
  logOdds: number;
  /** The five words that weigh most as found, with what each adds to the log-odds; the heaviest first. */
  words: { word: string; weight: number }[];
  /** Whether it lies in junk as found, and with each fix. */
  junk: Record<Fix | 'found', boolean>;
}

export interface MailboxResult {
  /** As found: on the 400 mails of the mailbox, and on 4,000 fresh ones. */
  found: { mailbox: Errors; fresh: Errors };
  fixes: Record<Fix, { mailbox: Judged; fresh: Judged }>;
  accuracy: number;
  /** Shares of good mail lost and of spam let through, on fresh mail; null where there is no such mail. */
  fpr: Estimate | null;
  fnr: Estimate | null;
  /** How well the log-odds as found order fresh mails. */
  auc: number;
  /** The log-odds from which the moved threshold calls a mail spam. */
  threshold: number;
  lost: Record<Good, Kind>;
  letThrough: Record<Spam, Kind>;
  /** Errors on the 400 as found, by kind. */
  counts: Record<Category, number>;
  /** Mails in junk among the 400 as found, and with each fix. */
  inJunk: Record<Fix | 'found', { good: number; spam: number }>;
  /** The repair that costs least on the 400, and the one that truly does. */
  picked: (typeof repairs)[number];
  best: (typeof repairs)[number];
  shown: ShownMail[];
}
