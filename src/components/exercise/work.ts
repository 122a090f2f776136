import type { Exercise } from '../../course/shapes.ts';
import type { Work } from '../../state/kept/work.ts';
import type { SomeKinds } from '../form/kind.ts';
import { isHalfFilled } from '../form/kinds.ts';

/** The levels of every criterion, from the lowest. */
export const levels = ['Not yet', 'Sound', 'Strong'] as const;
/** What each level means before the key is opened, when only the form of an answer can be judged. */
export const formLevels = [
  'Missing, or only begun.',
  'There, in most places.',
  'There, wherever it is asked for.',
] as const;

/** Whether enough was tried for the answers to teach something: half of the cells, or work elsewhere. */
export function isAttempt(kinds: SomeKinds, { fields }: Pick<Exercise, 'fields'>, work: Work): boolean {
  return work.elsewhere || isHalfFilled(kinds, fields, work.answers);
}
