import type { Held } from '../held.ts';
import { kept } from '../kept.ts';
import { type Queue, queueOf } from '../queue.ts';
import { standing } from '../schedule.ts';

/** What there is to do, phase by phase, as far as progress has to know. */
export interface Outline {
  key: string;
  title: string;
  sessions: readonly OutlineSession[];
}
interface OutlineSession {
  name: string;
  title: string;
  address: string;
  /** The ids of the questions that the session and its exercises ask. */
  questions: readonly string[];
  exercises: readonly { name: string; criteria: number }[];
  /** The interview questions, with the kind of each. */
  drills: readonly { id: string; kind: string }[];
}

/** So many of so many. */
export interface Count {
  done: number;
  of: number;
}
export interface SessionProgress extends Pick<OutlineSession, 'name' | 'title' | 'address'> {
  /** The day on which it was ticked as read. */
  read: string | null;
  predicted: Count;
  /** Exercises whose key was opened after an attempt, and those that were rated by every criterion with the key. */
  worked: Count;
  rated: Count;
  /** Interview questions that were graded, and not begun anew since. */
  graded: Count;
}
export interface PhaseProgress extends Pick<Outline, 'key' | 'title'> {
  sessions: readonly SessionProgress[];
  /** How much of the phase is filled, 0 to 1; null where it has no session. */
  share: number | null;
}

/** What a reader has done of what there is. */
export function progressOf(outline: readonly Outline[], held: Held): PhaseProgress[] {
  return outline.map(({ key, title, sessions }) => {
    const all = sessions.map((session) => sessionProgress(session, held));
    return { key, title, sessions: all, share: all.length === 0 ? null : meanOf(all.map(shareOf)) };
  });
}

/** All phases together. */
export function totals(
  phases: readonly PhaseProgress[],
): Record<'read' | 'predicted' | 'worked' | 'rated' | 'graded', Count> {
  const sessions = phases.flatMap((phase) => phase.sessions);
  const sum = (counts: readonly Count[]): Count => ({
    done: counts.reduce((total, { done }) => total + done, 0),
    of: counts.reduce((total, { of }) => total + of, 0),
  });
  return {
    read: sum(sessions.map(({ read }) => readCount(read))),
    predicted: sum(sessions.map(({ predicted }) => predicted)),
    worked: sum(sessions.map(({ worked }) => worked)),
    rated: sum(sessions.map(({ rated }) => rated)),
    graded: sum(sessions.map(({ graded }) => graded)),
  };
}

/** The interview questions that are due at a moment, and what is new today. */
export function dueIn(outline: readonly Outline[], held: Held, now: number): Queue {
  const drills = outline.flatMap(({ sessions }) =>
    sessions.flatMap(({ name, drills }) => drills.map((drill) => ({ ...drill, session: name }))),
  );
  const logs = new Map([...held.review].map(([id, { lines }]) => [id, lines]));
  const [practice = kept.practice.initial] = held.practice.values();
  return queueOf(drills, logs, practice, now);
}

function sessionProgress({ questions, exercises, drills, ...session }: OutlineSession, held: Held): SessionProgress {
  const count = <T>(all: readonly T[], done: (one: T) => boolean): Count => ({
    done: all.filter(done).length,
    of: all.length,
  });
  return {
    name: session.name,
    title: session.title,
    address: session.address,
    read: held.reading.get(session.name)?.read ?? null,
    predicted: count(questions, (id) => (held.prediction.get(id)?.reply ?? null) !== null),
    worked: count(exercises, ({ name }) => held.work.get(name)?.opened ?? false),
    rated: count(exercises, ({ name, criteria }) => {
      const after = held.work.get(name)?.after ?? {};
      return Array.from({ length: criteria }, (_, i) => String(i)).every((place) => Object.hasOwn(after, place));
    }),
    graded: count(drills, ({ id }) => standing(held.review.get(id)?.lines ?? []).length > 0),
  };
}

/** Each kind of thing that a session has fills an equal part of it. */
function shareOf({ read, predicted, worked, rated, graded }: SessionProgress): number {
  const counts = [readCount(read), predicted, worked, rated, graded].filter(({ of }) => of > 0);
  return meanOf(counts.map(({ done, of }) => done / of));
}

const readCount = (read: string | null): Count => ({ done: read === null ? 0 : 1, of: 1 });

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
