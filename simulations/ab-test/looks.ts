import type { AbTestParams } from './params.ts';

/** What the team knows at its looks, repetition by repetition: the difference of the shares, and its pooled variance. */
export interface Looks {
  perRepetition: number;
  difference: Float64Array;
  variance: Float64Array;
}

/** The last day of each look: equal distances, whole days, the planned end among them. */
export function daysOfLooks({ days, looks }: Pick<AbTestParams, 'days' | 'looks'>): number[] {
  const count = Math.min(looks, days);
  return Array.from({ length: count }, (_, i) => Math.round(((i + 1) * days) / count));
}

/** Adds up the days of each repetition and compares the arms at each look. */
export function lookAt(
  old: ArrayLike<number>,
  other: ArrayLike<number>,
  { usersPerDay, days }: Pick<AbTestParams, 'usersPerDay' | 'days'>,
  lookDays: readonly number[],
): Looks {
  const repetitions = old.length / days;
  const difference = new Float64Array(repetitions * lookDays.length);
  const variance = new Float64Array(difference.length);
  for (let repetition = 0, at = 0; repetition < repetitions; repetition++) {
    let [before, after, day] = [0, 0, 0];
    for (const end of lookDays) {
      for (; day < end; day++) {
        before += old[repetition * days + day];
        after += other[repetition * days + day];
      }
      const users = usersPerDay * end;
      const pooled = (before + after) / (2 * users);
      difference[at] = (after - before) / users;
      variance[at++] = (2 * pooled * (1 - pooled)) / users;
    }
  }
  return { perRepetition: lookDays.length, difference, variance };
}

/** The difference in standard errors; 0 while nobody has complained. */
export function zOf(difference: number, variance: number): number {
  return variance > 0 ? difference / Math.sqrt(variance) : 0;
}
