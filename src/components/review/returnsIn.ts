import { dayOf, daysBetween } from '../../state/day.ts';

/** How long it is until a moment, as a reader counts: "in 10 min", "tomorrow", "in 5 days", "in 3 months". */
export function returnsIn(due: number, now: number): string {
  const days = daysBetween(dayOf(now), dayOf(due));
  if (days <= 0) return `in ${Math.max(1, Math.round((due - now) / 60_000))} min`;
  if (days === 1) return 'tomorrow';
  if (days < 60) return `in ${days} days`;
  return days < 730 ? `in ${Math.round(days / 30.4)} months` : `in ${Math.round(days / 365)} years`;
}
