import type { Queue } from '../../state/queue.ts';

/** What a day of interview so many days ahead means for today, counting what is left. */
export function towards(
  left: number,
  { due, unseen, begun, fresh }: Pick<Queue, 'due' | 'unseen' | 'begun' | 'fresh'>,
  newADay: number,
): string {
  if (left < 0) return 'The day of the interview is over. The schedule goes on as if there were no date.';
  if (left === 0)
    return `The interview is today. All that you have seen comes once more, and ${due.length === 0 ? 'none is' : due.length === 1 ? 'one is' : `${due.length} are`} left.`;
  const days = left === 1 ? 'one day' : `${left} days`;
  const today = begun + fresh.length;
  const why = today > newADay ? `, more than the ${newADay} you chose` : '';
  const still = begun > 0 ? ` ${fresh.length} of today’s are left.` : '';
  const rest =
    unseen === 0
      ? 'You have seen every question.'
      : `${unseen} are not seen yet. With ${today} new ones a day you see all of them in time${why}.${still}`;
  return `The interview is in ${days}. ${rest} Nothing is put off beyond that day.`;
}
