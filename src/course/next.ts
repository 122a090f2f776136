import type { Entry } from './entries.ts';
import { missing, type Names, where } from './missing.ts';
import type { Session } from './shapes.ts';

/** The session behind the one at hand, and the first later one that builds on it, which may be the same or null. */
export interface Next<E> {
  session: E;
  builder: E | null;
}

/** What follows the session `id` among `sessions`, which are in the order of the course; null after the last one. */
export function nextOf<E extends Entry<Pick<Session, 'buildsOn'>>>(sessions: readonly E[], id: string): Next<E> | null {
  const later = sessions.slice(sessions.findIndex((one) => one.id === id) + 1);
  return later[0] ? { session: later[0], builder: later.find(({ data }) => data.buildsOn.includes(id)) ?? null } : null;
}

/** Sessions that a session builds on and that do not exist, or do not come before it. */
export function orderProblems(entry: Entry<Session>, all: readonly Entry<Session>[], known: Names): string[] {
  return entry.data.buildsOn.flatMap((name) => {
    const other = all.find(({ id }) => id === name);
    return other && numberOf(other) >= numberOf(entry)
      ? [`${where(entry)} builds on "${name}", which does not come before it.`]
      : missing(entry, 'session', name, known);
  });
}

/** content/sessions/05-splitting is number 5. */
export const numberOf = ({ filePath = '' }: Entry<unknown>): number =>
  Number(/sessions\/(\d+)-/.exec(filePath)?.[1] ?? 0);
