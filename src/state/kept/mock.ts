import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** What was answered to one question, or in one phase of a case. */
export interface MockAnswer {
  text: string;
  seconds: number;
}

/** One mock interview, under way or done. */
export interface Mock {
  /** The moment it began, in milliseconds since 1970. */
  begun: number;
  /** A session, or `all`; of a case, its id. */
  theme: string;
  kind: 'questions' | 'case';
  /** The drills that are asked, or the keys of the phases, in order. */
  asked: readonly string[];
  /** The place of the one that is being answered; their number when all are. */
  place: number;
  answers: Readonly<Record<string, MockAnswer>>;
  /** The levels of the signals, 0 to 3 each, by drill; of a case, under its id. */
  levels: Readonly<Record<string, readonly (number | null)[]>>;
  /** The rating was finished. */
  rated: boolean;
}

const whole = v.pipe(v.number(), v.finite(), v.minValue(0));
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)));

export const mock: Kept<Mock> = {
  family: 'mock',
  ids: 'made',
  what: 'your mock interviews: answers that you typed, times and ratings',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({
    begun: whole,
    theme: v.string(),
    kind: v.picklist(['questions', 'case']),
    asked: v.array(v.string()),
    place: v.pipe(whole, v.integer()),
    answers: namedValues(v.strictObject({ text: v.string(), seconds: whole })),
    levels: namedValues(v.array(level)),
    rated: v.boolean(),
  }),
  initial: { begun: 0, theme: 'all', kind: 'questions', asked: [], place: 0, answers: {}, levels: {}, rated: false },
  merge: (mine, theirs) => {
    if (mine.begun === 0) return theirs;
    return {
      ...mine,
      place: Math.max(mine.place, theirs.place),
      answers: { ...theirs.answers, ...mine.answers },
      levels: { ...theirs.levels, ...mine.levels },
      rated: mine.rated || theirs.rated,
    };
  },
};
