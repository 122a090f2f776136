import type { TemplateField } from '../../course/templateShape.ts';
import type { Answers } from '../form/kind.ts';
import { writtenIn } from './writtenIn.ts';

/**
 * What is written, and `offered` where nothing is. Numbers that are worked out together are filled together or not at all: one
 * that a reader left empty stands for its usual value.
 */
export function whereEmpty(fields: readonly TemplateField[], now: Answers, offered: Answers): Answers {
  const written = writtenIn(now);
  const begun = fields
    .filter(({ kind, key }) => kind === 'computed' && written.some((cell) => cell.startsWith(`${key}.`)))
    .map(({ key }) => `${key}.`);
  const free = Object.entries(offered).filter(([cell]) => !begun.some((key) => cell.startsWith(key)));
  return { ...Object.fromEntries(free), ...Object.fromEntries(written.map((cell) => [cell, now[cell]])) };
}
