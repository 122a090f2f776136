import type { Family } from '../lib/quantity.ts';
import type { Pool } from './grammar.ts';

/** What a mail really is, which neither the filter nor a reader is told. */
export type Good = 'personal' | 'receipt' | 'newsletter' | 'marketing' | 'promotion' | 'foreign' | 'quoting';
export type Spam = 'classic' | 'phishing' | 'adversarial' | 'foreignSpam';
export type Category = Good | Spam;

export const goodCategories: Family<Good> = {
  personal: 'personal',
  receipt: 'receipts',
  newsletter: 'newsletters',
  marketing: 'wanted marketing',
  promotion: 'useful promotion',
  foreign: 'foreign language',
  quoting: 'quotes a fraud',
};
export const spamCategories: Family<Spam> = {
  classic: 'classic',
  phishing: 'phishing',
  adversarial: 'disguised words',
  foreignSpam: 'foreign spam',
};

/** So many phrases of a pool, the number uniform from one end to the other. A choice between pools is even. */
export interface Part {
  /** One pool; or several, of which a mail takes one. */
  of: readonly Pool[];
  from: number;
  to: number;
  disguised?: true;
}

export interface Recipe {
  category: Category;
  /** The share of good mail, or of spam, that is like this: in the mailbox and in training, whose mix is older. */
  share: number;
  inTraining: number;
  /** One list of parts; or one for each language, of which a mail takes one. */
  parts: readonly (readonly Part[])[];
}

const part = (pool: Pool | readonly Pool[], from: number, to: number): Part => ({
  of: typeof pool === 'string' ? [pool] : pool,
  from,
  to,
});
const always = (category: Category, share: number, inTraining: number, ...parts: Part[]): Recipe => ({
  category,
  share,
  inTraining,
  parts: [parts],
});

export const goodMail: readonly Recipe[] = [
  always('personal', 0.46, 0.44, part('neutral', 0, 1), part('personal', 2, 4)),
  always('receipt', 0.25, 0.25, part('neutral', 1, 1), part('receipt', 2, 4)),
  always('newsletter', 0.134, 0.2, part('neutral', 0, 1), part('news', 2, 4), part('offer', 0, 1)),
  always('marketing', 0.095, 0.05, part('neutral', 0, 1), part('marketing', 1, 2), part('offer', 1, 3)),
  always(
    'promotion',
    0.037,
    0.035,
    part('neutral', 0, 1),
    part('promotion', 1, 2),
    part('receipt', 0, 1),
    part('offer', 1, 2),
  ),
  {
    category: 'foreign',
    share: 0.015,
    inTraining: 0.02,
    parts: [
      [part('germanNeutral', 1, 2), part('germanGood', 1, 3)],
      [part('spanishNeutral', 1, 2), part('spanishGood', 1, 3)],
    ],
  },
  always('quoting', 0.009, 0.005, part('forwarded', 1, 2), part('personal', 0, 2), part(['scam', 'phishing'], 1, 2)),
];

export const spamMail: readonly Recipe[] = [
  always('classic', 0.54, 0.54, part('neutral', 0, 1), part('scam', 1, 3), part('offer', 1, 2)),
  always('phishing', 0.26, 0.26, part('neutral', 1, 1), part('receipt', 0, 1), part('phishing', 1, 3)),
  always(
    'adversarial',
    0.08,
    0.08,
    { ...part('scam', 1, 2), disguised: true },
    part('news', 0, 1),
    part('personal', 0, 1),
  ),
  {
    category: 'foreignSpam',
    share: 0.12,
    inTraining: 0.12,
    parts: [
      [part('germanNeutral', 1, 2), part('germanSpam', 1, 3)],
      [part('spanishNeutral', 1, 2), part('spanishSpam', 1, 3)],
    ],
  },
];
