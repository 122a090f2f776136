import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** Where a reader placed events, in one round of them. */
export interface Placing {
  /** How often all of them were begun again, each time in another order. */
  round: number;
  /** The place that was chosen, by the key of the event. */
  places: Readonly<Record<string, string>>;
}

export const placing: Kept<Placing> = {
  family: 'placing',
  ids: 'singles',
  what: 'where you place the events of the loop map',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({
    round: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER - 1)),
    places: namedValues(v.string()),
  }),
  initial: { round: 0, places: {} },
  // A round that was begun is the end of the one before it.
  merge: (mine, theirs) => {
    if (mine.round !== theirs.round) return mine.round > theirs.round ? mine : theirs;
    return { round: mine.round, places: { ...theirs.places, ...mine.places } };
  },
};
