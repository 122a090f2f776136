import * as v from 'valibot';
import type { Kept } from './decided.ts';

/** A session that the reader ticked as read. */
export interface Reading {
  /** The day, as 2026-11-28; null while it is not ticked. */
  read: string | null;
}

export const reading: Kept<Reading> = {
  family: 'reading',
  ids: 'sessions',
  what: 'the sessions you tick as read, with the day',
  goes: { backup: true, classResult: false, lms: true },
  version: 1,
  schema: v.strictObject({ read: v.nullable(v.pipe(v.string(), v.isoDate())) }),
  initial: { read: null },
  // The day on which it was read first.
  merge: (mine, theirs) => ({
    read: mine.read && theirs.read ? earlier(mine.read, theirs.read) : (mine.read ?? theirs.read),
  }),
};

const earlier = (a: string, b: string): string => (a < b ? a : b);
