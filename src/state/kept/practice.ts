import * as v from 'valibot';
import type { Kept } from './decided.ts';

/** How a reader goes through the drills. */
export interface Practice {
  /** The day of the interview, as 2026-12-03; null where there is none. */
  interview: string | null;
  /** How many drills that were never seen may come in a day. */
  newADay: number;
  /** New drills in the order of the course, or those of the weakest sessions first. */
  order: 'course' | 'weakest';
  /** Where the five placement questions stand; null before the reader has chosen how to begin. */
  begun: 'placing' | 'placed' | 'in order' | null;
  /** Since this day what was overdue is spread over so many days. */
  spread: { since: string; days: number } | null;
}

const day = v.pipe(v.string(), v.isoDate());

export const practice: Kept<Practice> = {
  family: 'practice',
  ids: 'singles',
  what: 'your interview date, and how you go through the drills',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({
    interview: v.nullable(day),
    newADay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200)),
    order: v.picklist(['course', 'weakest']),
    begun: v.nullable(v.picklist(['placing', 'placed', 'in order'])),
    spread: v.nullable(
      v.strictObject({ since: day, days: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(14)) }),
    ),
  }),
  initial: { interview: null, newADay: 5, order: 'course', begun: null, spread: null },
  // A setting that was never touched here takes the value of the other device.
  merge: (mine, theirs) => ({
    interview: mine.interview ?? theirs.interview,
    newADay: mine.newADay === 5 ? theirs.newADay : mine.newADay,
    order: mine.order === 'course' ? theirs.order : mine.order,
    begun: mine.begun ?? theirs.begun,
    spread: mine.spread ?? theirs.spread,
  }),
};
