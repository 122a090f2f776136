import type { Parcels } from '../lib/parcels.ts';
import type { World } from './world.ts';

/** Days that the rate of a depot looks back over. */
export const WINDOW = 7;

/**
 * The late share of each parcel's depot over seven days, the last of them `ends` days before the parcel's own, drawn
 * towards one quarter where parcels are few. Days before the first one hold nothing.
 */
export function depotRate(world: World, of: Parcels, ends: number): Float64Array {
  const sums = running(world);
  return Float64Array.from(of.day, (day, i) => {
    const depot = sums[of.region[i]];
    const to = Math.max(0, day - ends + 1);
    const from = Math.max(0, day - ends - WINDOW + 1);
    return (depot.late[to] - depot.late[from] + 0.5) / (depot.parcels[to] - depot.parcels[from] + 2);
  });
}

/** Late parcels and all parcels before each day. */
interface Sums {
  late: Float64Array;
  parcels: Float64Array;
}

function running({ history, production }: World): Sums[] {
  const periods = [history, production];
  const count = (of: (parcels: Parcels) => number) => Math.max(...periods.map(of));
  const days = count(({ day }) => day[day.length - 1]) + 1;
  const depots = count(({ region }) => region.reduce((most, depot) => Math.max(most, depot), 0)) + 1;
  const sums = Array.from({ length: depots }, () => ({
    late: new Float64Array(days + 1),
    parcels: new Float64Array(days + 1),
  }));
  for (const { day, region, late } of periods)
    for (let i = 0; i < day.length; i++) {
      sums[region[i]].late[day[i] + 1] += late[i];
      sums[region[i]].parcels[day[i] + 1] += 1;
    }
  for (const { late, parcels } of sums)
    for (let day = 1; day <= days; day++) {
      late[day] += late[day - 1];
      parcels[day] += parcels[day - 1];
    }
  return sums;
}
