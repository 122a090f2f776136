import { type DriftingWorld, rowOf } from './world.ts';

/** Days from `from` up to, not including, `to`; day 0 is the first of production. */
export interface Days {
  from: number;
  to: number;
}

/** The columns x1 to x5 of the parcels of some days: views, not copies. */
export function featuresOn(world: DriftingWorld, days: Days): Float64Array[] {
  return world.x.map((column) => column.subarray(rowOf(world, days.from), rowOf(world, days.to)));
}

/** 1 for each late parcel of some days: a view. */
export function labelsOn(world: DriftingWorld, { from, to }: Days): Uint8Array {
  return world.late.subarray(rowOf(world, from), rowOf(world, to));
}

/** The true probabilities of some days, which only a simulation knows: a view. */
export function truthOn(world: DriftingWorld, { from, to }: Days): Float64Array {
  return world.probability.subarray(rowOf(world, from), rowOf(world, to));
}

/** The predictions for the parcels of some days of production, out of the predictions of the whole year: a view. */
export function predictedOn(world: DriftingWorld, predicted: Float64Array, { from, to }: Days): Float64Array {
  return predicted.subarray(from * world.parcelsPerDay, to * world.parcelsPerDay);
}

/** The days of a week of production, from week 0. */
export function daysOfWeek(week: number): Days {
  return { from: 7 * week, to: 7 * (week + 1) };
}
