import * as v from 'valibot';
import type { Kept } from './decided.ts';

/** When what this browser keeps was last put into a file. */
export interface Safekeeping {
  /** The moment in ISO form; null before the first time. */
  backup: string | null;
}

/** It is about this browser, so a file of another one says nothing of it. */
export const safekeeping: Kept<Safekeeping> = {
  family: 'safekeeping',
  ids: 'made',
  what: 'the day of your last backup',
  goes: { backup: false, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ backup: v.nullable(v.pipe(v.string(), v.isoTimestamp())) }),
  initial: { backup: null },
  merge: (mine, theirs) => ({
    backup: mine.backup && theirs.backup ? later(mine.backup, theirs.backup) : (mine.backup ?? theirs.backup),
  }),
};

const later = (a: string, b: string): string => (a > b ? a : b);
