import type { DrillData } from '../../course/drillData.ts';
import { wordsOf } from '../rich/wordsOf.ts';

/** Signals with the level of each, as a list in Markdown: "- Reason: 2 of 3, says why". */
export const ratedLines = (signals: DrillData['signals'], levels: readonly (number | null)[]): string[] =>
  signals.map(({ name, levels: words }, place) => {
    const level = levels[place] ?? null;
    return `- ${wordsOf(name)}: ${level === null ? 'not rated' : `${level} of 3, ${wordsOf(words[level])}`}`;
  });
