import { allDays, depots, historyDays, parcelsADay, rowsADay } from './days.ts';
import type { Join } from './names.ts';
import type { SkewParams } from './params.ts';
import type { Parcels } from './world.ts';

type Clock = Pick<SkewParams, 'settleDays' | 'windowDays'>;

/** Days whose labels are counted, both ends included. */
export interface Days {
  from: number;
  to: number;
}

/** The days whose labels a row of a day takes, by the join of its table. */
export function windowOf(join: Exclude<Join, 'without'>, day: number, { settleDays, windowDays }: Clock): Days {
  switch (join) {
    case 'ownDay':
      return ending(day, windowDays);
    case 'eventTime':
      return ending(day - 1, windowDays);
    case 'available':
      return ending(day - settleDays - 1, windowDays);
    case 'snapshot':
      return ending(historyDays - 1, windowDays);
  }
}

/** Whether a label of a day is settled when a parcel of another day asks for it. */
export const settledBy = (labelDay: number, day: number, { settleDays }: Pick<Clock, 'settleDays'>): boolean =>
  labelDay + settleDays < day;

const ending = (to: number, days: number): Days => ({ from: Math.max(0, to - days + 1), to });

/** The late rate of the depot for every row from the first day that has a whole window; earlier rows hold 0. */
export function aggregate(parcels: Parcels, windowAt: (day: number) => Days, fromDay: number): Float64Array {
  const out = new Float64Array(allDays * rowsADay);
  for (let day = fromDay; day < allDays; day++) {
    const days = windowAt(day);
    for (let depot = 0; depot < depots; depot++) {
      const start = day * rowsADay + depot * parcelsADay;
      out.fill(lateRate(parcels, depot, days), start, start + parcelsADay);
    }
  }
  return out;
}

/** Half a late parcel in two is counted with the labels, so that a window without one does not say 0. */
function lateRate({ lateBefore }: Parcels, depot: number, { from, to }: Days): number {
  const at = depot * (allDays + 1);
  return (lateBefore[at + to + 1] - lateBefore[at + from] + 0.5) / ((to - from + 1) * parcelsADay + 2);
}

/** The first day whose window is whole in every join. */
export const firstDay = ({ settleDays, windowDays }: Clock): number => settleDays + windowDays;
