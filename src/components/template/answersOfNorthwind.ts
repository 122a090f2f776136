import type { Template } from '../../course/templateShape.ts';
import type { Answers } from '../form/kind.ts';
import { cellsOf } from '../form/kinds.ts';
import { usualKinds } from '../form/usualKinds.ts';

/**
 * Northwind's own answers by the keys of their cells. Throws, naming the template and the cells, where an answer is missing
 * or belongs to no cell.
 */
export function answersOfNorthwind(name: string, { fields }: Template): Answers {
  const answers = Object.fromEntries(fields.flatMap(({ field, northwind }) => flat(field.key, northwind)));
  const cells = cellsOf(
    usualKinds,
    fields.map(({ field }) => field),
  );
  const missing = cells.filter((cell) => !Object.hasOwn(answers, cell));
  const strange = Object.keys(answers).filter((key) => !cells.includes(key));
  if (missing.length > 0)
    throw new Error(`content/templates/${name}.yaml: Northwind has no answer to ${missing.join(', ')}.`);
  if (strange.length > 0) {
    throw new Error(
      `content/templates/${name}.yaml: Northwind answers ${strange.join(', ')}. There are: ${cells.join(', ')}.`,
    );
  }
  return answers;
}

type Nested = string | { [key: string]: Nested };

function flat(key: string, answer: Nested): [string, string][] {
  if (typeof answer === 'string') return [[key, answer]];
  return Object.entries(answer).flatMap(([part, text]) => flat(`${key}.${part}`, text));
}
