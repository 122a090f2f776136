import type { DrillData } from '../../course/drillData.ts';
import type { Day } from '../../state/day.ts';
import type { Pair } from '../../state/kept/pair.ts';
import type { Score } from '../../state/mocks.ts';
import { ratedLines } from '../drill/ratedLines.ts';
import { clock } from '../mock/step.ts';

/** What stands above the form. */
interface Head {
  found: readonly Score[];
  /** The candidate; empty where no name was given. */
  name: string;
  day: Day;
}

/** The interviewer's form as a document. */
export function pairMarkdown(drills: readonly DrillData[], pair: Pair, { found, name, day }: Head): string {
  const rated = drills.map((drill, place) => {
    const heard = ratedLines(drill.signals, pair.levels[drill.id] ?? []);
    return [`## ${place + 1}. ${drill.opening}`, '', ...heard, '', pair.notes[drill.id]?.trim() || '_no notes_'].join(
      '\n',
    );
  });
  const about = [name && `Candidate: ${name}`, pair.seconds > 0 && `Time: ${clock(pair.seconds)}`]
    .filter(Boolean)
    .flatMap((line) => [`${line}`, '']);
  const card = found.map(
    ({ name, reached, possible }) => `- ${name}: ${possible === 0 ? 'not rated' : `${reached} of ${possible} levels`}`,
  );
  return `${[`# Pair interview of ${day}`, '', ...about, '', ...card, '', ...rated.flatMap((part) => [part, ''])].join('\n').trim()}\n`;
}
