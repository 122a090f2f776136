import type { DrillData } from '../../course/drillData.ts';
import type { Pair } from '../../state/kept/pair.ts';
import type { Score } from '../../state/mocks.ts';
import { ratedLines } from '../drill/ratedLines.ts';

/** The interviewer's form as a document. */
export function pairMarkdown(drills: readonly DrillData[], pair: Pair, found: readonly Score[]): string {
  const rated = drills.map((drill, place) => {
    const heard = ratedLines(drill.signals, pair.levels[drill.id] ?? []);
    return [`## ${place + 1}. ${drill.opening}`, '', ...heard, '', pair.notes[drill.id]?.trim() || '_no notes_'].join(
      '\n',
    );
  });
  const card = found.map(
    ({ name, reached, possible }) => `- ${name}: ${possible === 0 ? 'not rated' : `${reached} of ${possible} levels`}`,
  );
  return `${['# Pair interview', '', ...card, '', ...rated.flatMap((part) => [part, ''])].join('\n').trim()}\n`;
}
