import type { Estimate } from '../lib/estimate.ts';

/** The cost of each error, in euros: acting rightly costs nothing. */
export interface Prices {
  /** A late parcel that nobody acted on. */
  missed: number;
  /** An act on a parcel that is on time. */
  needless: number;
}

/** The parcels that somebody acts on, by what became of them. */
export interface Acts {
  late: number;
  onTime: number;
}

/**
 * Euros a parcel, with a 95 % interval of the difference to doing nothing in the same parcels. What nobody acts on costs
 * the same either way, so the interval is far shorter than that of the cost alone.
 */
export function costOf({ late, onTime }: Acts, allLate: number, rows: number, { missed, needless }: Prices): Estimate {
  const nothing = (missed * allLate) / rows;
  const difference = (needless * onTime - missed * late) / rows;
  const squares = (needless * needless * onTime + missed * missed * late) / rows;
  const half = 1.96 * Math.sqrt(Math.max(0, squares - difference * difference) / (rows - 1));
  const value = nothing + difference;
  return { value, low: value - half, high: value + half };
}
