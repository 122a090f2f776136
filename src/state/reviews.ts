import { createStore, type StoreApi } from 'zustand/vanilla';
import { dayOf } from './day.ts';
import type { Grade, Line, Review } from './kept/review.ts';
import { standing } from './schedule.ts';
import { saved } from './storage.ts';

/** Where the lines of one drill are kept. */
export type ReviewPlace = Pick<StoreApi<Review>, 'getState' | 'setState' | 'subscribe'>;
/** What happened to every drill, by its id. */
export type Logs = ReadonlyMap<string, readonly Line[]>;

/** One thing that a reader did: the grade of a drill, or a new beginning of one or more. */
export interface Deed {
  does: 'grade' | 'restart';
  ids: readonly string[];
}

export interface Reviews extends Pick<StoreApi<Logs>, 'getState' | 'getInitialState' | 'subscribe'> {
  grade: (id: string, grade: Grade, signals: readonly (number | null)[], at: number) => void;
  /** Takes back what was done last, and says what it was; null where nothing was done today. */
  undo: (at: number) => Deed | null;
  /** Begins drills anew; what happened before stays in the log. */
  restart: (ids: readonly string[], at: number) => void;
}

/** The reviews of these drills, as one store over what is kept of each. */
export function createReviews(
  ids: readonly string[],
  open: (id: string) => ReviewPlace = (id) => saved('review', id),
): Reviews {
  const places = new Map(ids.map((id) => [id, open(id)]));
  const read = (): Logs => new Map([...places].map(([id, place]) => [id, place.getState().lines]));
  const store = createStore<Logs>(read);
  for (const [id, place] of places) {
    place.subscribe(({ lines }) => store.setState((logs) => new Map(logs).set(id, lines), true));
  }
  const add = (id: string, line: Line) => places.get(id)?.setState(({ lines }) => ({ lines: [...lines, line] }));
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    grade: (id, grade, signals, at) => add(id, { key: freshKey(), at, does: 'grade', grade, signals }),
    undo: (at) => {
      const last = lastOfToday(store.getState(), at);
      for (const [id, { key }] of last) add(id, { key: freshKey(), at, does: 'undo', of: key });
      return last.length === 0 ? null : { does: last[0][1].does, ids: last.map(([id]) => id) };
    },
    restart: (begun, at) => {
      for (const id of begun)
        if (standing(store.getState().get(id) ?? []).length > 0) add(id, { key: freshKey(), at, does: 'restart' });
    },
  };
}

type DeedLine = Exclude<Line, { does: 'undo' }>;

/** What was done last and still holds, if it was today: one grade, or a new beginning with all its drills. */
function lastOfToday(logs: Logs, now: number): [id: string, deed: DeedLine][] {
  const lasts = [...logs].flatMap(([id, lines]): [string, DeedLine][] => {
    const last = deedsOf(lines).at(-1);
    return last && dayOf(last.at) === dayOf(now) ? [[id, last]] : [];
  });
  const at = Math.max(...lasts.map(([, deed]) => deed.at));
  const latest = lasts.filter(([, deed]) => deed.at === at);
  const begun = latest.filter(([, { does }]) => does === 'restart');
  return begun.length > 0 ? begun : latest.slice(0, 1);
}

/** The grades and beginnings that were not taken back. */
function deedsOf(lines: readonly Line[]): DeedLine[] {
  const undone = new Set(lines.flatMap((line) => (line.does === 'undo' ? [line.of] : [])));
  return lines.filter((line): line is DeedLine => line.does !== 'undo' && !undone.has(line.key));
}

/** A key that no other device makes. */
const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
