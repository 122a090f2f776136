/** What is known on a morning, in days and in whole weeks of the year. */
export interface Moment {
  /** The morning itself: everything of the days before it has been served. */
  today: number;
  /** Labels of the days before this one are settled. */
  settledUpTo: number;
  servedWeeks: number;
  settledWeeks: number;
  /** Whether the reader stands at a moment, rather than looking back on the whole year. */
  isMoment: boolean;
}

/** Days of the year. */
export const YEAR = 364;

export function momentOf(frame: number | undefined, labelDelayDays: number): Moment {
  const today = frame ?? YEAR;
  const settledUpTo = Math.max(0, today - labelDelayDays);
  return {
    today,
    settledUpTo,
    servedWeeks: Math.floor(today / 7),
    settledWeeks: Math.floor(settledUpTo / 7),
    isMoment: frame !== undefined,
  };
}

/** The middle of a week, in days. */
export function middleOf(week: number): number {
  return 7 * week + 3.5;
}
