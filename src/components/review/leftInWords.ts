import type { Queue } from '../../state/queue.ts';

interface Left {
  queue: Pick<Queue, 'due' | 'fresh' | 'unseen'>;
  /** The minutes of a question by its id. */
  minutesOf: (id: string) => number;
  /** Whether the interview is today. */
  lastDay: boolean;
}

/** What is left for today, with the time it takes. */
export function leftInWords({ queue: { due, fresh, unseen }, minutesOf, lastDay }: Left): string {
  const time = timeInWords([...due, ...fresh], minutesOf);
  const later = unseen - fresh.length;
  return [
    lastDay && 'Your interview is today.',
    `${due.length} due, ${fresh.length} new today${time && `, ${time}`}.`,
    lastDay && due.length > 0 && 'Those that you graded Again or Hard come first.',
    later > 0 && `${later} more on later days.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How long questions take together, as "about 75 minutes"; nothing where there is none. */
export function timeInWords(ids: readonly string[], minutesOf: (id: string) => number): string {
  const minutes = ids.reduce((sum, id) => sum + minutesOf(id), 0);
  if (minutes === 0) return '';
  return minutes < 20
    ? `about ${minutes} minute${minutes === 1 ? '' : 's'}`
    : `about ${5 * Math.round(minutes / 5)} minutes`;
}
