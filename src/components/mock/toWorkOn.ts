import type { Rich } from '../../course/rich.ts';
import type { Mock } from '../../state/kept/mock.ts';
import { type Material, ratedOf } from './step.ts';

/** A signal that did not reach its highest level. */
export interface Weak {
  name: readonly Rich[];
  level: number;
  /** What a listener hears one level higher. */
  next: readonly Rich[];
  /** The question, or the case, with its page; null where it has none. */
  asked: string;
  page: string | null;
}

const AT_MOST = 5;

/** The signals to work on, those with the lowest level first. */
export function toWorkOn(mock: Mock, material: Material): Weak[] {
  return ratedOf(mock, material)
    .flatMap(({ key, asked, page, signals }) =>
      signals.flatMap(({ name, levels }, place): Weak[] => {
        const level = mock.levels[key]?.[place] ?? null;
        return level === null || level === 3 ? [] : [{ name, level, next: levels[level + 1], asked, page }];
      }),
    )
    .toSorted((a, b) => a.level - b.level)
    .slice(0, AT_MOST);
}
