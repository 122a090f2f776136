import { type Day, dayOf, daysBetween } from './day.ts';
import type { Practice } from './kept/practice.ts';
import type { Line } from './kept/review.ts';
import { type Scheduled, scheduleOf } from './schedule.ts';
import { movedTo } from './spread.ts';
import { strengthsOf } from './strength.ts';

/** A drill as far as its place in the queue goes. */
export interface Queued {
  id: string;
  session: string;
  kind: string;
}

/** What a reader has to do today. */
export interface Queue {
  /**
   * The ids of what is due, the longest due first; on the day of the interview, what was graded Again or Hard. A drill that
   * is learned comes as soon as its minutes are over.
   */
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
  /** How many of these were moved beyond today, and by how many days the last of them. */
  moved: { drills: number; days: number };
  /** How well each session is known, 0 to 3, by its id. */
  strengths: ReadonlyMap<string, number>;
  /** When the next one comes back, in milliseconds; null when nothing was ever graded. */
  next: number | null;
}

type Logs = ReadonlyMap<string, readonly Line[]>;

/**
 * What is to be done at a moment, from all that happened: nothing else decides it. `atLeast` is how many drills a reader
 * wants to have begun today, whatever the plan says.
 */
export function queueOf(drills: readonly Queued[], logs: Logs, practice: Practice, now: number, atLeast = 0): Queue {
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
    .sort(([, a], [, b]) => (interview === today ? byGrade(a, b) : 0) || a.due - b.due)
    .map(([id]) => id);
  const later = [...moved.values()].filter((day) => day > today);
  const begun = [...seen.values()].filter(({ first }) => dayOf(first) === today).length;
  const unseen = drills.filter(({ id }) => !seen.has(id));
  const quota = Math.max(0, Math.max(atLeast, quotaOf(practice, unseen.length + begun, today)) - begun);
  const strengths = strengthsOf(drills, seen);
  const ordered = inOrder(unseen, strengths, practice.order);
  const fresh = practice.begun === 'placing' ? placement(drills, seen) : ordered;
  return {
    due,
    fresh: fresh.slice(0, practice.begun === 'placing' ? undefined : quota).map(({ id }) => id),
    path: [...new Set(ordered.map(({ session }) => session))],
    unseen: unseen.length,
    begun,
    overdue: [...seen.values()].filter(({ due }) => dayOf(due) < today).length,
    moved: { drills: later.length, days: Math.max(0, ...later.map((day) => daysBetween(today, day))) },
    strengths,
    next: seen.size === 0 ? null : Math.min(...[...seen.values()].map(({ due }) => due)),
  };
}

/** Before those that went well come those that did not. */
const byGrade = (a: Scheduled, b: Scheduled): number => Number(a.grade > 2) - Number(b.grade > 2);

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
  strengths: ReadonlyMap<string, number>,
  order: Practice['order'],
): readonly Q[] {
  if (order === 'course') return unseen;
  return unseen.toSorted((a, b) => (strengths.get(a.session) ?? 0) - (strengths.get(b.session) ?? 0));
}
