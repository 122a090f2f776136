import { z } from 'astro/zod';
import { plain } from './texts.ts';

/** The places of the line from booking to settlement, in their order, with their names under it. */
export const huntPlaces = {
  booking: 'at booking',
  hours: 'hours later',
  evening: 'that evening',
  travelling: 'on the way',
  delivery: 'delivery',
  settled: 'settled, day 14',
  later: 'weeks later',
} as const;

export type HuntPlace = keyof typeof huntPlaces;

/** Why a column looks as if it could be read. */
export const trapKinds = {
  later: 'readable later',
  mutated: 'overwritten in place',
  ownDay: 'a window with the own day',
  lateOnly: 'filled for late parcels only',
  backfilled: 'backfilled',
} as const;

export type TrapKind = keyof typeof trapKinds;

/** What may be said of a column, in the order of the keys 1 to 3. */
export const huntAnswers = { yes: 'yes', but: 'yes, but not this value', no: 'no' } as const;

export type HuntAnswer = keyof typeof huntAnswers;

const keyIn = <K extends string>(of: Readonly<Record<K, string>>) => z.enum(Object.keys(of) as [K, ...K[]]);

// A bare yes or no is a truth value to YAML 1.1 and a word to 1.2.
const answer = z.preprocess((given) => (given === true ? 'yes' : given === false ? 'no' : given), keyIn(huntAnswers));

/** A column of the availability hunt. */
export const huntColumn = z.strictObject({
  means: plain,
  /** When the thing happens that it tells of. */
  about: plain,
  /** When the stored value can first be read, and as a place on the line. */
  readable: plain,
  at: keyIn(huntPlaces),
  answer,
  /** What a booking would read instead, where the column is there with another value. */
  instead: plain.optional(),
  trap: keyIn(trapKinds).optional(),
  reason: plain,
});

export type HuntColumn = z.infer<typeof huntColumn>;
