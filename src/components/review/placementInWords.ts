import type { Queue } from '../../state/queue.ts';
import { weakestOf } from '../../state/strength.ts';

/** What the placement questions came to. */
export function placementInWords(
  { strengths }: Pick<Queue, 'strengths'>,
  titleOf: (session: string) => string,
): string {
  const [first, second] = weakestOf(strengths).map(titleOf);
  if (first === undefined)
    return 'You know all sessions about equally well. New questions come in the order of the course.';
  return `You are weakest in ${first}${second === undefined ? '' : `, then ${second}`}. New questions start there.`;
}
