import { rng } from '../lib/rng.ts';
import { historyDays, rowsADay } from './days.ts';
import { between, type Table } from './fits.ts';
import { aggregate, firstDay, windowOf } from './joins.ts';
import type { Skew } from './names.ts';
import type { SkewParams } from './params.ts';
import type { Parcels } from './world.ts';

const milesInKm = 0.621;

/** The features of every request in production as serving computes them; where nothing is wrong, those of the training code. */
export function served(skew: Skew, right: Table, parcels: Parcels, params: SkewParams): Table {
  const [x1, x2, late] = right;
  const hit = hitRows(skew === 'nulls' ? params.nullRate : params.rate, x1.length, params.seed);
  const where = (column: Float64Array, wrong: (i: number) => number) =>
    column.map((value, i) => (hit[i] ? wrong(i) : value));
  switch (skew) {
    case 'none':
      return right;
    case 'miles':
      return [where(x1, (i) => milesInKm * x1[i]), x2, late];
    case 'offset':
      return [where(x1, (i) => 1.609 * x1[i] + 1), x2, late];
    case 'nulls':
      return [where(x1, () => -3), x2, late];
    case 'missing':
      return [x1, x2, where(late, () => 0)];
    case 'refresh':
      return [x1, x2, lastRefreshed(parcels, params)];
    case 'swapped':
      return [where(x1, (i) => x2[i]), where(x2, (i) => x1[i]), late];
    case 'constant':
      // The distance of the last parcel before the launch: a value as good as any, that does not move any more.
      return [where(x1, () => parcels.x1[historyDays * rowsADay - 1]), x2, late];
  }
}

/** A higher rate hits the same requests, and more. */
function hitRows(rate: number, rows: number, seed: number): Uint8Array {
  const chance = rng(seed, 'hit');
  return Uint8Array.from({ length: rows }, () => (chance.uniform() < rate / 100 ? 1 : 0));
}

/** The late rate as it was on the last day that the period divides. */
function lastRefreshed(parcels: Parcels, params: SkewParams): Float64Array {
  const period = Math.max(1, params.refreshDays);
  const column = aggregate(
    parcels,
    (day) => windowOf('available', day - (day % period), params),
    Math.max(firstDay(params), historyDays),
  );
  return between([column], historyDays, historyDays + 28)[0];
}
