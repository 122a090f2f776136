import * as v from 'valibot';
import { namedValues } from '../stored.ts';
import type { Kept } from './decided.ts';

/** What a reader said of claims, before the sources of each were opened. */
export interface Judging {
  /** The verdict by the key of the claim. */
  verdicts: Readonly<Record<string, string>>;
  /** The keys of the claims that were opened: what was said of them stands. */
  opened: readonly string[];
}

export const judging: Kept<Judging> = {
  family: 'judging',
  ids: 'singles',
  what: 'your verdicts in the myth check',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ verdicts: namedValues(v.string()), opened: v.array(v.string()) }),
  initial: { verdicts: {}, opened: [] },
  merge: (mine, theirs) => ({
    verdicts: { ...theirs.verdicts, ...mine.verdicts },
    opened: [...mine.opened, ...theirs.opened.filter((key) => !mine.opened.includes(key))],
  }),
};
