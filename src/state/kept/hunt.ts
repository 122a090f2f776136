import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** One game of the availability hunt. */
export interface Hunt {
  /** What was said of each column, by its name. */
  answers: Readonly<Record<string, 'yes' | 'but' | 'no'>>;
  /** The time that was spent on them, without reading what a miss is answered with. */
  seconds: number;
}

export const hunt: Kept<Hunt> = {
  family: 'hunt',
  ids: 'made',
  what: 'your answers in the availability hunt, by the number of the game',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({
    answers: namedValues(v.picklist(['yes', 'but', 'no'])),
    seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  initial: { answers: {}, seconds: 0 },
  merge: (mine, theirs) => ({
    answers: { ...theirs.answers, ...mine.answers },
    seconds: Math.max(mine.seconds, theirs.seconds),
  }),
};
