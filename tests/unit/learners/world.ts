import { bernoulli, normals } from '../../../simulations/lib/draw.ts';
import { exp } from '../../../simulations/lib/math.ts';
import { rng } from '../../../simulations/lib/rng.ts';

/** A table of normal columns whose first two matter, the second by a threshold. */
export function world(rows: number, columns: number, seed: number): { X: Float64Array[]; y: Uint8Array } {
  const chance = rng(seed, 'columns');
  const labels = rng(seed, 'labels');
  const X = Array.from({ length: columns }, () => normals(chance, rows));
  const logOdds = (i: number) => X[0][i] + (X[1 % columns][i] > 0.5 ? 1 : -0.5);
  return { X, y: Uint8Array.from({ length: rows }, (_, i) => bernoulli(labels, 1 / (1 + exp(-logOdds(i))))) };
}
