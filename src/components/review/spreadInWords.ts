import type { Queue } from '../../state/queue.ts';

/** What was moved beyond today: "36 more are spread over the next 4 days." */
export function spreadInWords({ drills, days }: Queue['moved']): string {
  const many = drills === 1 ? 'One more is' : `${drills} more are`;
  if (days === 1) return `${many} moved to tomorrow.`;
  return drills === 1 ? `${many} moved by ${days} days.` : `${many} spread over the next ${days} days.`;
}
