import type { Answers } from '../kind.ts';
import { firstCell, keptPrice, type Refit, rowCell, rowFrom } from './kept.ts';
import { changeInWords, inWords } from './words.ts';

/** Every fix that was tried, with what the fit found. */
export function toMarkdown(field: Refit, answers: Answers): string {
  const first = answers[firstCell(field)];
  const found = rowFrom(answers[rowCell(field, 'none')]);
  const tried = field.fixes.flatMap(({ key, label }) => {
    const row = rowFrom(answers[rowCell(field, key)]);
    return row
      ? [
          `- ${label}${key === first ? ' (first choice)' : ''}: ${inWords(row)}. Change of cost per 100 mails: on the 400 ${changeInWords(row.box)}, on fresh mail ${changeInWords(row.fresh)}.`,
        ]
      : [];
  });
  if (!found || tried.length === 0) return '_nothing fitted_';
  return [`At a price of ${keptPrice(field, answers)}:`, [`- as found: ${inWords(found)}.`, ...tried].join('\n')].join(
    '\n\n',
  );
}
