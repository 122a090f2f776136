import type { Exercise } from '../../course/shapes.ts';
import type { Work } from '../../state/kept/work.ts';
import type { SomeKinds } from '../form/kind.ts';
import { fieldsToMarkdown } from '../form/kinds.ts';
import { levels } from './work.ts';

/**
 * A reader's work as Markdown: every field with its answer, then the ratings before and with the key. `program` is code that was edited,
 * `trials` are reports of plans that were tried.
 */
export function toMarkdown(
  kinds: SomeKinds,
  exercise: Exercise,
  work: Work,
  program?: string,
  trials: readonly string[] = [],
): string {
  const { id, title, fields, criteria } = exercise;
  return [
    `# ${id} ${title}`,
    ...(program === undefined ? [] : [`## The program\n\n${fenced(program)}`]),
    ...trials.map((report) => `## The plan that was tried\n\n${report}`),
    ...fieldsToMarkdown(kinds, fields, work.answers),
    `## Self-rating\n\n${criteria.map(({ name }, place) => `- ${name}: ${bothLevels(work, place)}`).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function bothLevels({ before, after }: Work, place: number): string {
  const [first, second] = [before, after].map((ratings) => levels[ratings[place]] ?? 'not rated');
  return `${first} before the key, ${second} with it`;
}

/** Code between fences that are longer than any it holds. */
function fenced(code: string): string {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}python\n${code}\n${fence}`;
}
