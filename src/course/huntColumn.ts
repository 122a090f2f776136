import { z } from 'astro/zod';
import { huntAnswers, huntPlaces, trapKinds } from './huntWords.ts';
import { plain } from './texts.ts';

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
