import { rng } from '../../simulations/lib/rng.ts';
import { browserStorage, type Place } from './browserStorage.ts';
import type { Mock } from './kept/mock.ts';
import { nameOf } from './kept.ts';
import { saved } from './storage.ts';
import { keyOf } from './stored.ts';

/** The ids of all mock interviews that are kept, the latest first. */
export function mockIds(place: Place = browserStorage()): string[] {
  const before = keyOf(nameOf('mock', ''));
  try {
    const ids = place.keys().flatMap((key) => (key.startsWith(before) ? [key.slice(before.length)] : []));
    return ids.filter((id) => /^\d+$/.test(id)).sort((a, b) => Number(b) - Number(a));
  } catch {
    return [];
  }
}

/** Begins a mock interview at a moment; its id is that moment. */
export function beginMock(given: Pick<Mock, 'theme' | 'kind' | 'asked'>, now: number): string {
  saved('mock', `${now}`).setState({ ...given, begun: now, place: 0, answers: {}, levels: {}, rated: false });
  return `${now}`;
}

/** So many drills of a theme at random, those that were asked least often in earlier mocks first. */
export function chooseDrills(
  drills: readonly { id: string; session: string }[],
  theme: string,
  count: number,
  earlier: readonly Pick<Mock, 'asked'>[],
  seed: number,
): string[] {
  const chance = rng(seed, 'mock');
  const times = new Map<string, number>();
  for (const id of earlier.flatMap(({ asked }) => asked)) times.set(id, (times.get(id) ?? 0) + 1);
  return drills
    .filter(({ session }) => theme === 'all' || session === theme)
    .map(({ id }) => ({ id, asked: times.get(id) ?? 0, lot: chance.uniform() }))
    .sort((a, b) => a.asked - b.asked || a.lot - b.lot)
    .slice(0, count)
    .map(({ id }) => id);
}

/** One line of a score card: how many of the levels of a group were reached. */
export interface Score {
  name: string;
  reached: number;
  possible: number;
}

/** What a mock came to by group, such as by session; signals that were not rated do not count. */
export function scores(groups: readonly { name: string; levels: readonly (number | null)[] }[]): Score[] {
  const found = new Map<string, Score>();
  for (const { name, levels } of groups) {
    const score = found.get(name) ?? { name, reached: 0, possible: 0 };
    const rated = levels.filter((level) => level !== null);
    found.set(name, {
      name,
      reached: score.reached + rated.reduce((sum, level) => sum + level, 0),
      possible: score.possible + 3 * rated.length,
    });
  }
  return [...found.values()];
}
