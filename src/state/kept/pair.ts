import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** What an interviewer noted in one pair session, by drill. */
export interface Pair {
  notes: Readonly<Record<string, string>>;
  /** The levels of the signals, 0 to 3 each. */
  levels: Readonly<Record<string, readonly (number | null)[]>>;
}

const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)));

export const pair: Kept<Pair> = {
  family: 'pair',
  ids: 'made',
  what: 'what you note and rate as an interviewer',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ notes: namedValues(v.string()), levels: namedValues(v.array(level)) }),
  initial: { notes: {}, levels: {} },
  merge: (mine, theirs) => ({
    notes: { ...theirs.notes, ...mine.notes },
    levels: { ...theirs.levels, ...mine.levels },
  }),
};
