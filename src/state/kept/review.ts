import * as v from 'valibot';
import type { Kept } from './decided.ts';

/** The grades of the schedule: again, hard, good, easy. */
export type Grade = 1 | 2 | 3 | 4;

/** One thing that happened to a drill. Lines are only ever added, so that two devices can be joined. */
export type Line =
  | { key: string; at: number; does: 'grade'; grade: Grade; signals: readonly (number | null)[] }
  | { key: string; at: number; does: 'undo'; of: string }
  | { key: string; at: number; does: 'restart' };

/** What happened to one drill, the earliest first; `at` is in milliseconds since 1970. */
export interface Review {
  lines: readonly Line[];
}

const when = { key: v.pipe(v.string(), v.minLength(1)), at: v.pipe(v.number(), v.finite(), v.minValue(0)) };
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)));

export const review: Kept<Review> = {
  family: 'review',
  ids: 'drills',
  what: 'how you graded each drill, and when',
  goes: { backup: true, classResult: false, lms: true },
  version: 1,
  schema: v.strictObject({
    lines: v.array(
      v.variant('does', [
        v.strictObject({ ...when, does: v.literal('grade'), grade: v.picklist([1, 2, 3, 4]), signals: v.array(level) }),
        v.strictObject({ ...when, does: v.literal('undo'), of: v.string() }),
        v.strictObject({ ...when, does: v.literal('restart') }),
      ]),
    ),
  }),
  initial: { lines: [] },
  merge: (mine, theirs) => {
    const known = new Set(mine.lines.map(({ key }) => key));
    return { lines: [...mine.lines, ...theirs.lines.filter(({ key }) => !known.has(key))].toSorted(byTime) };
  },
};

/** By time; where two devices wrote at once, by key, so that both come to the same order. */
const byTime = (a: Line, b: Line): number => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
