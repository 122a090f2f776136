import type { DrillData } from '../../course/drillData.ts';
import { firstWords } from '../../course/firstWords.ts';
import type { LongCaseData } from '../../course/longCaseData.ts';
import type { Rich } from '../../course/rich.ts';
import type { Mock } from '../../state/kept/mock.ts';

/** What a mock interview is made of. */
export interface Material {
  drills: readonly DrillData[];
  cases: readonly LongCaseData[];
  sessions: readonly { id: string; title: string }[];
}

/** One question of a mock, or one phase of its case. */
export interface Step {
  key: string;
  /** The first paragraph of a question; of a phase, its name. */
  title: string;
  minutes: number;
  /** What has changed since the phase before; null where nothing has. */
  turn: readonly Rich[] | null;
  ask: readonly Rich[];
}

/** What is rated at the end: each drill by its signals, a case by its own. */
export interface Rated {
  key: string;
  /** What its levels count towards on the score card. */
  group: string;
  /** The question in its first words, or the name of the case, and its page where it has one. */
  asked: string;
  page: string | null;
  signals: LongCaseData['signals'];
}

/** The steps of a mock in order; a drill that the course no longer has is left out. */
export function stepsOf({ kind, theme, asked }: Mock, { drills, cases }: Material): Step[] {
  if (kind === 'case') return [...(cases.find(({ id }) => id === theme)?.phases ?? [])];
  return asked.flatMap((id) => {
    const drill = drills.find((one) => one.id === id);
    return drill ? [{ key: id, title: drill.opening, minutes: drill.minutes, turn: null, ask: drill.prompt }] : [];
  });
}

/** What of a mock is rated. */
export function ratedOf({ kind, theme, asked }: Mock, { drills, cases, sessions }: Material): Rated[] {
  if (kind === 'case') {
    return cases
      .filter(({ id }) => id === theme)
      .map(({ id, title, signals }) => ({ key: id, group: title, asked: `${title}.`, page: null, signals }));
  }
  return asked.flatMap((id) => {
    const drill = drills.find((one) => one.id === id);
    const group = sessions.find((one) => one.id === drill?.session)?.title ?? '';
    if (!drill) return [];
    return [{ key: id, group, asked: firstWords(drill.opening, 70), page: drill.page, signals: drill.signals }];
  });
}

/** What a mock is about, in words. */
export function themeInWords({ kind, theme, asked }: Mock, { cases, sessions }: Material): string {
  if (kind === 'case') return `A case: ${cases.find(({ id }) => id === theme)?.title ?? theme}`;
  const about = theme === 'all' ? 'all sessions' : (sessions.find(({ id }) => id === theme)?.title ?? theme);
  return `${asked.length} questions on ${about}`;
}

/** Seconds as a clock shows them. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${`${Math.floor(seconds % 60)}`.padStart(2, '0')}`;
