import type { Field } from '../../course/fields.ts';
import { canvas } from './CanvasField.tsx';
import { choice } from './ChoiceField.tsx';
import { classify } from './ClassifyField.tsx';
import { code } from './CodeField.tsx';
import { computed } from './ComputedField.tsx';
import { diagram } from './DiagramField.tsx';
import { dialogue } from './DialogueField.tsx';
import type { Answers, Kind } from './kind.ts';
import { matrix } from './MatrixField.tsx';
import { ordering } from './OrderingField.tsx';
import { planted } from './PlantedField.tsx';
import { refit } from './RefitField.tsx';
import { table } from './TableField.tsx';
import { tagging } from './TaggingField.tsx';
import { text } from './TextField.tsx';
import { writing } from './WritingField.tsx';

/** Every kind of field. A kind that is added to the shapes does not compile until it stands here. */
const kinds: { [K in Field['kind']]: Kind<Extract<Field, { kind: K }>> } = {
  text,
  choice,
  table,
  writing,
  canvas,
  ordering,
  classify,
  matrix,
  dialogue,
  computed,
  planted,
  diagram,
  code,
  tagging,
  refit,
};

/** The kind of a field. */
export function kindOf<F extends Field>(field: F): Kind<F> {
  return kinds[field.kind] as unknown as Kind<F>;
}

/** The keys of everything that can be filled in. */
export const cellsOf = (fields: readonly Field[]): string[] => fields.flatMap((field) => kindOf(field).cellsOf(field));

/** Whether half of all cells are filled. */
export function isHalfFilled(fields: readonly Field[], answers: Answers): boolean {
  const cells = cellsOf(fields);
  const filled = cells.filter((key) => (answers[key] ?? '').trim() !== '').length;
  return 2 * filled >= cells.length;
}

/** Every field with its answer, each under a heading. */
export const fieldsToMarkdown = (fields: readonly Field[], answers: Answers): string[] =>
  fields.map((field) => `## ${field.label}\n\n${kindOf(field).toMarkdown(field, answers)}`);
