import type { Columns } from '../lib/columns.ts';
import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { type Rng, rng } from '../lib/rng.ts';

/** Parcels as a table has them, with their true labels. */
export interface Parcels {
  X: Columns;
  y: Uint8Array;
}

/** Six columns of each parcel; the last three have nothing to do with its lateness. */
const columns = 6;

/** Parcels of the world: standard normal columns, and lateness by a logistic law. Each purpose has its own. */
export function drawParcels(seed: number, purpose: string, rows: number): Parcels {
  const X = drawColumns(rng(seed, purpose, 'columns'), rows);
  return { X, y: drawLabels(rng(seed, purpose, 'labels'), rows, (i) => logOdds(X, i)) };
}

/** Standard normal columns, drawn row by row, so that more rows leave those before them as they are. */
export function drawColumns(chance: Rng, rows: number): Float64Array[] {
  const values = normals(chance, rows * columns);
  return Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => values[columns * i + j]),
  );
}

/** Whether each parcel is late, from its true log-odds. */
export function drawLabels(chance: Rng, rows: number, logOddsOf: (row: number) => number): Uint8Array {
  return Uint8Array.from({ length: rows }, (_, i) => (chance.uniform() < 1 / (1 + exp(-logOddsOf(i))) ? 1 : 0));
}

/** The true log-odds of being late of a parcel of the common kind. */
export function logOdds(X: Columns, row: number): number {
  return -1 + 1.6 * X[0][row] + X[1][row] - 0.8 * X[2][row];
}
