import { foreign } from './grammar/foreign.ts';
import { good } from './grammar/good.ts';
import { selling } from './grammar/selling.ts';
import { spam } from './grammar/spam.ts';

/** Phrases by what they are for; a mail is a few of them. */
const pools = { ...good, ...selling, ...spam, ...foreign };

export type Pool = keyof typeof pools;

/** What stands where a phrase has `{i}` or `{d}`. A `{n}` is a number, which the filter reads as the word `num`. */
export const things = ['shoes', 'lamp', 'jacket', 'kettle', 'backpack', 'headset', 'tent', 'printer'] as const;
export const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** All phrases in one list. */
export const phrases: readonly string[] = Object.values(pools).flat();

/** Where the phrases of each pool stand in that list. */
export const places = Object.fromEntries(
  Object.entries(pools).map(([pool, own]) => [pool, { from: phrases.indexOf(own[0]), count: own.length }]),
) as Readonly<Record<Pool, { from: number; count: number }>>;
