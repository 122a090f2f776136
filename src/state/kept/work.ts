import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** What a reader has done on one exercise. */
export interface Work {
  /** What was typed or chosen, by the key of the cell. */
  answers: Readonly<Record<string, string>>;
  /** The level the reader gave the own work before the key was opened, 0 to 2, by the place of the criterion. */
  before: Readonly<Record<string, number>>;
  /** The level that the reader gave it with the key. */
  after: Readonly<Record<string, number>>;
  /** The key has been opened, so what was rated before it stands. */
  opened: boolean;
  /** The reader worked away from this page, so nothing is written here and the answer may open all the same. */
  elsewhere: boolean;
}

const levels = namedValues(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)));

export const work: Kept<Work> = {
  family: 'exercise',
  ids: 'exercises',
  what: 'what you write, choose and rate in an exercise',
  goes: { backup: true, classResult: false, lms: false },
  // Version 1 held one rating, `ratings`, given while the answers were closed.
  version: 2,
  schema: v.strictObject({
    answers: namedValues(v.string()),
    before: levels,
    after: levels,
    opened: v.boolean(),
    elsewhere: v.boolean(),
  }),
  initial: { answers: {}, before: {}, after: {}, opened: false, elsewhere: false },
  migrate: (data) => {
    const { ratings, ...rest } = data as { ratings: unknown };
    return { ...rest, before: ratings, after: {}, opened: false };
  },
  merge: (mine, theirs) => ({
    answers: { ...theirs.answers, ...mine.answers },
    before: { ...theirs.before, ...mine.before },
    after: { ...theirs.after, ...mine.after },
    opened: mine.opened || theirs.opened,
    elsewhere: mine.elsewhere || theirs.elsewhere,
  }),
};
