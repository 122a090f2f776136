import { drawCleanParcels } from '../lib/cleanParcels.ts';
import type { Columns } from '../lib/columns.ts';
import { normals, permutation } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';

/** A table of parcels as a learner gets it, with what only a simulation knows. */
export interface Rows {
  X: Columns;
  late: Uint8Array;
  /** The true chance of being late. */
  probability: Float64Array;
}

/** The log-odds of a usual parcel. */
const INTERCEPT = -1.4;

/** So many parcels of a world without shippers, routes and shocks, with columns of noise; `name` is the stream of chance. */
export function drawRows(seed: number, name: string, count: number, noise: number): Rows {
  const { columns, late, probability } = drawCleanParcels(seed, name, count, INTERCEPT);
  const empty = Array.from({ length: noise }, (_, j) => normals(rng(seed, name, 'noise', j), count));
  return { X: [...columns, ...empty], late, probability };
}

/** The same rows with their labels in random order. */
export function withShuffledLabels(rows: Rows, seed: number, name: string): Rows {
  const order = permutation(rng(seed, name, 'shuffle'), rows.late.length);
  return { ...rows, late: Uint8Array.from(order, (row) => rows.late[row]) };
}
