const DAY = 24 * 60 * 60 * 1000;

/** A moment in ISO form as a day in words, e.g. "28 November 2026". */
export function dayInWords(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(moment));
}

/** How long ago a moment in ISO form was, in whole days of the calendar where the reader is. */
export function ago(moment: string, now: Date): string {
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(new Date(moment))) / DAY);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}
