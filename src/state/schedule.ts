import { createEmptyCard, type FSRSParameters, fsrs, generatorParameters } from 'ts-fsrs';
import { type Day, dayOf, startOf } from './day.ts';
import type { Grade, Line } from './kept/review.ts';

/** What is known of a drill that was graded: when it comes back, and when it was last and first seen, in milliseconds. */
export interface Scheduled {
  due: number;
  last: number;
  first: number;
  /** The grade of the last time. */
  grade: Grade;
  /** The levels of its signals at the last time, 0 to 3; null where none was given. */
  signals: readonly (number | null)[];
  /** How often it was graded since it was begun. */
  times: number;
}

/** Until an interview nearly everything should be known; a memory that lasts beyond it is worth nothing there. */
const BEFORE_AN_INTERVIEW = { retention: 0.97 };
const OTHERWISE = { retention: 0.9 };

/** The lines that still hold: without those that were undone, and without what came before a new beginning. */
export function standing(lines: readonly Line[]): Extract<Line, { does: 'grade' }>[] {
  const undone = new Set(lines.flatMap((line) => (line.does === 'undo' ? [line.of] : [])));
  const kept = lines.filter(({ key }) => !undone.has(key));
  const begin = kept.findLastIndex(({ does }) => does === 'restart') + 1;
  return kept.slice(begin).filter((line) => line.does === 'grade');
}

/**
 * When a drill comes back, from all that happened to it; null when it was never graded. With an interview ahead, it comes
 * back on that day at the latest, unless it was graded there. The same lines give the same moment wherever the reader's clock shows the same time.
 */
export function scheduleOf(lines: readonly Line[], interview: Day | null): Scheduled | null {
  const known = computed.get(lines) ?? new Map<Day | null, Scheduled | null>();
  computed.set(lines, known);
  const found = known.get(interview);
  if (found !== undefined) return found;
  const scheduled = replay(standing(lines), interview);
  known.set(interview, scheduled);
  return scheduled;
}

/** Lines never change, so what came of them is computed once. */
const computed = new WeakMap<readonly Line[], Map<Day | null, Scheduled | null>>();

function replay(grades: ReturnType<typeof standing>, interview: Day | null): Scheduled | null {
  if (grades.length === 0) return null;
  const last = grades[grades.length - 1];
  const scheduler = interview === null ? schedulers.usual : schedulers.interview;
  let card = createEmptyCard(new Date(grades[0].at));
  for (const { at, grade } of grades) card = scheduler.next(card, new Date(at), grade).card;
  // Minutes count within a day; from one day to another, a drill comes with the morning.
  const ends = card.due.getTime();
  const due = dayOf(ends) === dayOf(last.at) ? ends : startOf(dayOf(ends));
  const end = interview === null ? Infinity : startOf(interview);
  return {
    // What was graded on that day itself has had its turn there.
    due: last.at < end ? Math.min(due, end) : due,
    last: last.at,
    first: grades[0].at,
    grade: last.grade,
    signals: last.signals,
    times: grades.length,
  };
}

/** When a drill would come back after each grade, in milliseconds, by grade. */
export function previewOf(lines: readonly Line[], interview: Day | null, now: number): Record<Grade, number> {
  const after = (grade: Grade) =>
    scheduleOf([...lines, { key: 'preview', at: now, does: 'grade', grade, signals: [] }], interview)?.due ?? now;
  return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}

const parameters = ({ retention }: { retention: number }): FSRSParameters =>
  generatorParameters({ request_retention: retention, enable_fuzz: false });

const schedulers = { usual: fsrs(parameters(OTHERWISE)), interview: fsrs(parameters(BEFORE_AN_INTERVIEW)) };
