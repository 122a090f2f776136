import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Grade, Line, Review } from './kept/review.ts';
import { standing } from './schedule.ts';
import { saved } from './storage.ts';

/** Where the lines of one drill are kept. */
export type ReviewPlace = Pick<StoreApi<Review>, 'getState' | 'setState' | 'subscribe'>;
/** What happened to every drill, by its id. */
export type Logs = ReadonlyMap<string, readonly Line[]>;

export interface Reviews extends Pick<StoreApi<Logs>, 'getState' | 'getInitialState' | 'subscribe'> {
  grade: (id: string, grade: Grade, signals: readonly (number | null)[], at: number) => void;
  /** Takes the last grade back, whatever drill it was of, and says of which; null where there is none. */
  undo: (at: number) => string | null;
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
      const last = lastGrade(store.getState());
      if (last) add(last.id, { key: freshKey(), at, does: 'undo', of: last.key });
      return last?.id ?? null;
    },
    restart: (begun, at) => {
      for (const id of begun)
        if (standing(store.getState().get(id) ?? []).length > 0) add(id, { key: freshKey(), at, does: 'restart' });
    },
  };
}

/** The last grade that still holds. */
export function lastGrade(logs: Logs): { id: string; key: string } | null {
  let last: { id: string; key: string; at: number } | null = null;
  for (const [id, lines] of logs) {
    const line = standing(lines).at(-1);
    if (line && (last === null || line.at > last.at)) last = { id, key: line.key, at: line.at };
  }
  return last;
}

/** A key that no other device makes. */
const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
