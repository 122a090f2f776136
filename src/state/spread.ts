import { type Day, dayAfter, startOf } from './day.ts';
import type { Practice } from './kept/practice.ts';
import type { Line } from './kept/review.ts';
import { scheduleOf } from './schedule.ts';

/** The day to which each drill is moved that was overdue when the reader spread them: the longest due come first. */
export function movedTo(
  drills: readonly { id: string }[],
  linesOf: (id: string) => readonly Line[],
  interview: Day | null,
  { since, days }: NonNullable<Practice['spread']>,
): Map<string, Day> {
  const begin = startOf(since);
  const overdue = drills
    .flatMap(({ id }) => {
      const all = linesOf(id);
      // The same list where nothing came since: its schedule is known already.
      const before = all.every(({ at }) => at < begin) ? all : all.filter(({ at }) => at < begin);
      const due = scheduleOf(before, interview)?.due;
      return due !== undefined && due < begin ? [{ id, due, done: before.length < all.length }] : [];
    })
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
  const perDay = Math.max(1, Math.ceil(overdue.length / days));
  const placed = overdue.map(({ id, done }, place) => ({ id, done, day: dayAfter(since, Math.floor(place / perDay)) }));
  return new Map(placed.filter(({ done }) => !done).map(({ id, day }) => [id, day]));
}
