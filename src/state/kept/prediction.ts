import * as v from 'valibot';
import type { Kept } from './decided.ts';

/** What a question is about: of a curve, its key stands among the measures. */
export interface Asked {
  simulation: string;
  kind: string;
  measures: readonly string[];
}
export type Reply = number | string | readonly string[] | readonly number[];

/** How sure somebody may say to be, in percent. */
export const SURE = [50, 60, 70, 80, 90, 95] as const;
export type Sure = (typeof SURE)[number];

/** What was said before looking. With nothing in `asked` the question is open; with `reply` null it was skipped. */
export interface Prediction {
  asked: Asked | null;
  reply: Reply | null;
  /** In percent; null where it was not said. */
  sure: Sure | null;
  /** Whether it agreed with the worlds when it was said; null where nothing says so. */
  right: boolean | null;
}

export const prediction: Kept<Prediction> = {
  family: 'prediction',
  ids: 'questions',
  what: 'your predictions, how sure you were, and whether they were right',
  goes: { backup: true, classResult: true, lms: true },
  // Version 1 stood under other names, with the replies to all questions of a lab: see earlierPredictions.ts.
  // Version 2 held what was asked and replied alone.
  version: 3,
  schema: v.strictObject({
    asked: v.nullable(v.strictObject({ simulation: v.string(), kind: v.string(), measures: v.array(v.string()) })),
    reply: v.nullable(v.union([v.number(), v.string(), v.array(v.string()), v.array(v.number())])),
    sure: v.nullable(v.picklist(SURE)),
    right: v.nullable(v.boolean()),
  }),
  initial: { asked: null, reply: null, sure: null, right: null },
  migrate: (data, version) => (version === 2 ? { ...(data as object), sure: null, right: null } : undefined),
  merge: (mine, theirs) => {
    if (mine.asked === null) return theirs;
    return mine.reply === null && theirs.reply !== null ? theirs : mine;
  },
};
