/** A day where the reader is, as 2026-12-03. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day in which a moment, in milliseconds, lies. */
export function dayOf(at: number): Day {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-');
}

/** Days from one day to another; neither summer time nor leap seconds count. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The moment at which a day begins where the reader is, in milliseconds. */
export function startOf(day: Day): number {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** The day so many days after another. */
export function dayAfter(day: Day, days: number): Day {
  const [year, month, date] = day.split('-').map(Number);
  return dayOf(new Date(year, month - 1, date + days).getTime());
}
