import { bernoulli, normals } from '../../simulations/lib/draw.ts';
import { exp } from '../../simulations/lib/math.ts';
import { rng } from '../../simulations/lib/rng.ts';

export interface BenchData {
  X: Float64Array[];
  y: Uint8Array;
}

/** Rows with ten normal columns, of which some matter: straight, by a threshold and together. */
export function benchData(rows: number): BenchData {
  const chance = rng(1, 'bench columns', rows);
  const labels = rng(1, 'bench labels', rows);
  const X = Array.from({ length: 10 }, () => normals(chance, rows));
  const logOdds = (i: number) => X[0][i] + 0.5 * X[1][i] * X[4][i] - 0.5 * X[2][i] + (X[3][i] > 1 ? 1 : 0) - 1;
  return { X, y: Uint8Array.from({ length: rows }, (_, i) => bernoulli(labels, 1 / (1 + exp(-logOdds(i))))) };
}
