import type { Field } from '../../course/fields.ts';
import type { Answers, Kind, SomeKinds } from './kind.ts';

/** The kind of a field among those that a form has. Throws, naming it, where the form does not have it. */
export function kindOf<F extends Field>(kinds: SomeKinds, field: F): Kind<F> {
  const kind = kinds[field.kind];
  if (!kind) throw new Error(`Field ${field.key}: this form has no fields of the kind "${field.kind}".`);
  return kind as unknown as Kind<F>;
}

/** The keys of everything that can be filled in. */
export const cellsOf = (kinds: SomeKinds, fields: readonly Field[]): string[] =>
  fields.flatMap((field) => kindOf(kinds, field).cellsOf(field));

/** Whether half of all cells are filled. */
export function isHalfFilled(kinds: SomeKinds, fields: readonly Field[], answers: Answers): boolean {
  const cells = cellsOf(kinds, fields);
  const filled = cells.filter((key) => (answers[key] ?? '').trim() !== '').length;
  return 2 * filled >= cells.length;
}

/** Every field with its answer, each under a heading. */
export const fieldsToMarkdown = (kinds: SomeKinds, fields: readonly Field[], answers: Answers): string[] =>
  fields.map((field) => `## ${field.label}\n\n${kindOf(kinds, field).toMarkdown(field, answers)}`);
