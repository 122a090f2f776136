import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** What an interviewer noted in one pair session, by drill. */
export interface Pair {
  /** The moment it was composed or first written in, in milliseconds since 1970; 0 where that is not known. */
  begun: number;
  /** What the clock showed when it was last stopped. */
  seconds: number;
  notes: Readonly<Record<string, string>>;
  /** The levels of the signals, 0 to 3 each. */
  levels: Readonly<Record<string, readonly (number | null)[]>>;
}

const whole = v.pipe(v.number(), v.finite(), v.minValue(0));
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)));

export const pair: Kept<Pair> = {
  family: 'pair',
  ids: 'made',
  what: 'what you note and rate as an interviewer, with the name that you give a candidate',
  goes: { backup: true, classResult: false, lms: false },
  // Version 1 had neither a date nor a clock.
  version: 2,
  schema: v.strictObject({
    begun: whole,
    seconds: whole,
    notes: namedValues(v.string()),
    levels: namedValues(v.array(level)),
  }),
  initial: { begun: 0, seconds: 0, notes: {}, levels: {} },
  migrate: (data) => ({ begun: 0, seconds: 0, ...(data as object) }),
  merge: (mine, theirs) => ({
    begun: mine.begun || theirs.begun,
    seconds: Math.max(mine.seconds, theirs.seconds),
    notes: { ...theirs.notes, ...mine.notes },
    levels: { ...theirs.levels, ...mine.levels },
  }),
};
