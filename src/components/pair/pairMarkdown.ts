import type { DrillData } from '../../course/drillData.ts';
import type { Rich } from '../../course/rich.ts';
import type { Pair } from '../../state/kept/pair.ts';
import type { Score } from '../../state/mocks.ts';

/** The interviewer's form as a document. */
export function pairMarkdown(drills: readonly DrillData[], pair: Pair, found: readonly Score[]): string {
  const rated = drills.map((drill, place) => {
    const levels = pair.levels[drill.id] ?? [];
    const heard = drill.signals.map((signal, i) => {
      const level = levels[i] ?? null;
      return `- ${words(signal.name)}: ${level === null ? 'not rated' : `${level} of 3, ${words(signal.levels[level])}`}`;
    });
    return [`## ${place + 1}. ${drill.opening}`, '', ...heard, '', pair.notes[drill.id]?.trim() || '_no notes_'].join(
      '\n',
    );
  });
  const card = found.map(({ name, reached, possible }) => `- ${name}: ${reached} of ${possible} levels`);
  return `${['# Pair interview', '', ...card, '', ...rated.flatMap((part) => [part, ''])].join('\n').trim()}\n`;
}

const words = (text: readonly Rich[]): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : words(piece[1]))).join('');
