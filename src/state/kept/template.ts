import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** A document that a reader fills in. */
export interface Draft {
  /** What was typed or chosen, by the key of the cell. */
  answers: Readonly<Record<string, string>>;
  /** What stood there before all of it was replaced, so that the reader can have it back; null where nothing was. */
  before: Readonly<Record<string, string>> | null;
}

const answers = namedValues(v.string());

export const template: Kept<Draft> = {
  family: 'template',
  ids: 'templates',
  what: 'what you write in a template',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ answers, before: v.nullable(answers) }),
  initial: { answers: {}, before: null },
  merge: (mine, theirs) => ({
    answers: { ...theirs.answers, ...mine.answers },
    before: mine.before ?? theirs.before,
  }),
};
