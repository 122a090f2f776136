import type { Columns } from '../lib/columns.ts';
import { normals } from '../lib/draw.ts';
import { carrierEffects, drawParcels } from '../lib/parcels.ts';
import { rng } from '../lib/rng.ts';

/** Fresh rows on which the truth is taken, the same for every candidate. */
export const freshRows = 20_000;

/** Columns that have nothing to do with lateness. */
const noiseColumns = 6;
/** Distance, weight, slack, a 0/1 column for each carrier, and the noise. */
export const columnNames = [
  ...['distance', 'weight', 'slack'],
  ...carrierEffects.map((_, k) => `carrier${k}`),
  ...Array.from({ length: noiseColumns }, (_, k) => `noise${k + 1}`),
];

/** A table of parcels as a learner gets it, with what only a simulation knows. */
export interface Rows {
  X: Columns;
  late: Uint8Array;
  /** The true chance of being late. */
  probability: Float64Array;
}

/** So many parcels of a world without shippers, routes and shocks; `name` is the stream of chance. */
export function drawRows(seed: number, name: string, count: number): Rows {
  const quiet = { seed, sigmaShipper: 0, sigmaRoute: 0, sigmaZ: 0, phi: 0, days: 1 };
  const drawn = drawParcels(quiet, { name, firstDay: 0, days: 1, parcelsPerDay: count, newShippers: 0 });
  const { distance, weight, slack, carrier, late, probability } = drawn;
  const carriers = carrierEffects.map((_, which) =>
    new Float64Array(count).map((_, i) => (carrier[i] === which ? 1 : 0)),
  );
  const noise = Array.from({ length: noiseColumns }, (_, j) => normals(rng(seed, name, 'noise', j), count));
  return { X: [distance, weight, slack, ...carriers, ...noise], late, probability };
}
