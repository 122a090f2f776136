/**
 * Dates without a clock: a date is a whole number of days since 1 January 1970, in the proleptic Gregorian calendar.
 * Source: H. Hinnant, chrono-compatible low-level date algorithms (days_from_civil, civil_from_days).
 */

/**
 * The number of the day written as `2024-06-30`. A day that its month does not have counts on into the next month.
 * Throws on any other form; O(1).
 */
export function dayOf(iso: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) throw new RangeError(`dayOf: got "${iso}", needs a date such as 2024-06-30.`);
  const month = Number(parts[2]);
  const year = Number(parts[1]) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(parts[3]) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day of that number, as `2024-06-30`. Years 0 to 9999. Throws unless `day` is a whole number; O(1). */
export function isoDate(day: number): string {
  const { year, month, date } = civil(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day of that number as a reader meets it: `30 June`. Throws unless `day` is a whole number; O(1). */
export function dayAndMonth(day: number): string {
  const { month, date } = civil(day);
  return `${date} ${months[month - 1]}`;
}

function civil(day: number): { year: number; month: number; date: number } {
  if (!Number.isSafeInteger(day)) throw new RangeError(`date: got the day ${day}, needs a whole number.`);
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}
