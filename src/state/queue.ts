import { type Day, dayAfter, dayOf, daysBetween, startOf } from './day.ts';
import type { Practice } from './kept/practice.ts';
import type { Line } from './kept/review.ts';
import { type Scheduled, scheduleOf } from './schedule.ts';

/** A drill as far as its place in the queue goes. */
export interface Queued {
  id: string;
  session: string;
  kind: string;
}

/** What a reader has to do today. */
export interface Queue {
  /** The ids of what is due, the longest due first; a drill that is learned comes as soon as its minutes are over. */
  due: readonly string[];
  /** The ids of what may be seen for the first time today. */
  fresh: readonly string[];
  /** The sessions that still have unseen drills, in the order in which these come. */
  path: readonly string[];
  /** How many drills were never seen. */
  unseen: number;
  /** How many were first seen today. */
  begun: number;
  /** How many are overdue by a day or more, wherever they were moved. */
  overdue: number;
  /** When the next one comes back, in milliseconds; null when nothing was ever graded. */
  next: number | null;
}

type Logs = ReadonlyMap<string, readonly Line[]>;

/** What is to be done at a moment, from all that happened: nothing else decides it. */
export function queueOf(drills: readonly Queued[], logs: Logs, practice: Practice, now: number): Queue {
  const today = dayOf(now);
  const interview = interviewAhead(practice, today);
  const linesOf = (id: string): readonly Line[] => logs.get(id) ?? [];
  const seen = new Map<string, Scheduled>();
  for (const { id } of drills) {
    const scheduled = scheduleOf(linesOf(id), interview);
    if (scheduled) seen.set(id, scheduled);
  }
  const moved = practice.spread ? movedTo(drills, linesOf, interview, practice.spread) : new Map<string, Day>();
  const due = [...seen]
    .filter(([id, { due }]) => due <= now && (moved.get(id) ?? today) <= today)
    .sort(([, a], [, b]) => a.due - b.due)
    .map(([id]) => id);
  const begun = [...seen.values()].filter(({ first }) => dayOf(first) === today).length;
  const unseen = drills.filter(({ id }) => !seen.has(id));
  const quota = Math.max(0, quotaOf(practice, unseen.length + begun, today) - begun);
  const ordered = inOrder(unseen, seen, drills, practice.order);
  const fresh = practice.begun === 'placing' ? placement(drills, seen) : ordered;
  return {
    due,
    fresh: fresh.slice(0, practice.begun === 'placing' ? undefined : quota).map(({ id }) => id),
    path: [...new Set(ordered.map(({ session }) => session))],
    unseen: unseen.length,
    begun,
    overdue: [...seen.values()].filter(({ due }) => dayOf(due) < today).length,
    next: seen.size === 0 ? null : Math.min(...[...seen.values()].map(({ due }) => due)),
  };
}

/** The day of the interview until it is over, then null. */
export const interviewAhead = ({ interview }: Practice, today: Day): Day | null =>
  interview !== null && interview >= today ? interview : null;

/** How many drills are begun on a day: with an interview ahead, so many that all are seen before it. */
export function quotaOf({ interview, newADay }: Practice, unseenThisMorning: number, today: Day): number {
  if (interview === null || interview <= today) return newADay;
  return Math.max(newADay, Math.ceil(unseenThisMorning / daysBetween(today, interview)));
}

/** The first question of each session that was not yet graded: answered, they tell where to begin. */
function placement<Q extends Queued>(drills: readonly Q[], seen: ReadonlyMap<string, unknown>): Q[] {
  const sessions = [...new Set(drills.map(({ session }) => session))];
  const firsts = sessions.map((session) => {
    const own = drills.filter((drill) => drill.session === session);
    return own.find(({ kind }) => kind !== 'napkin') ?? own[0];
  });
  return firsts.filter(({ id }) => !seen.has(id));
}

function inOrder<Q extends Queued>(
  unseen: readonly Q[],
  seen: ReadonlyMap<string, Scheduled>,
  drills: readonly Q[],
  order: Practice['order'],
): readonly Q[] {
  if (order === 'course') return unseen;
  const strength = new Map(
    [...new Set(drills.map(({ session }) => session))].map((session) => [session, strengthOf(session, drills, seen)]),
  );
  return unseen.toSorted((a, b) => (strength.get(a.session) ?? 0) - (strength.get(b.session) ?? 0));
}

/** The mean level of a session's questions at the last time, 0 to 3; a session without a grade stands in the middle. */
function strengthOf(session: string, drills: readonly Queued[], seen: ReadonlyMap<string, Scheduled>): number {
  const levels = drills.filter((drill) => drill.session === session).flatMap(({ id }) => levelsOf(seen.get(id)));
  return levels.length === 0 ? 1.5 : levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

/** The levels of the signals that were rated; where none was, the grade tells: Again 0, Hard 1, Good 2, Easy 3. */
function levelsOf(scheduled: Scheduled | undefined): number[] {
  if (!scheduled) return [];
  const rated = scheduled.signals.filter((level) => level !== null);
  return rated.length > 0 ? rated : [scheduled.grade - 1];
}

/** The day to which each drill is moved that was overdue when the reader spread them: the longest due come first. */
function movedTo(
  drills: readonly Queued[],
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
