import type { Exercise } from '../../course/shapes.ts';
import type { Work } from '../../state/kept/work.ts';

/** What the key changed in the reader's judgement, in words. Criteria that were rated only once are counted apart. */
export function ratingChange(
  criteria: Exercise['criteria'],
  { before, after }: Pick<Work, 'before' | 'after'>,
): string {
  const rated = criteria.map(({ name }, place) => ({ name, first: before[place], second: after[place] }));
  const twice = rated.filter(({ first, second }) => first !== undefined && second !== undefined);
  if (twice.length === 0) {
    return rated.some(({ second }) => second !== undefined)
      ? 'Nothing was rated before the key was opened, so there is no difference to show.'
      : 'Rate again, and what the key changed in your judgement stands here.';
  }
  const lower = twice.filter(({ first, second }) => second < first);
  const higher = twice.filter(({ first, second }) => second > first);
  const same = twice.length - lower.length - higher.length;
  const counts = [
    ...(lower.length > 0 ? [`${lower.length} lower (${namesOf(lower)})`] : []),
    ...(higher.length > 0 ? [`${higher.length} higher (${namesOf(higher)})`] : []),
    ...(same > 0 ? [`${same} the same`] : []),
  ];
  return [
    `With the key you rated ${counts.join(', ')}, of ${twice.length} rated twice.`,
    ...(lower.length > 0 ? ['Where you went lower, read the model answer once more.'] : []),
  ].join(' ');
}

const namesOf = (rated: readonly { name: string }[]): string => rated.map(({ name }) => `“${name}”`).join(', ');
