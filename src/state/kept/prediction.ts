import * as v from 'valibot';
import type { Kept } from './decided.ts';

/** What a question is about: of a curve, its key stands among the measures. */
export interface Asked {
  simulation: string;
  kind: string;
  measures: readonly string[];
}
export type Reply = number | string | readonly string[] | readonly number[];

/** What was said before looking. With nothing in `asked` the question is open; with `reply` null it was skipped. */
export interface Prediction {
  asked: Asked | null;
  reply: Reply | null;
}

export const prediction: Kept<Prediction> = {
  family: 'prediction',
  ids: 'questions',
  what: 'your predictions',
  goes: { backup: true, classResult: true, lms: true },
  // Version 1 stood under other names, with the replies to all questions of a lab: see earlierPredictions.ts.
  version: 2,
  schema: v.strictObject({
    asked: v.nullable(v.strictObject({ simulation: v.string(), kind: v.string(), measures: v.array(v.string()) })),
    reply: v.nullable(v.union([v.number(), v.string(), v.array(v.string()), v.array(v.number())])),
  }),
  initial: { asked: null, reply: null },
  merge: (mine, theirs) => {
    if (mine.asked === null) return theirs;
    return mine.reply === null && theirs.reply !== null ? theirs : mine;
  },
};
