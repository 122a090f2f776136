import { normals } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { chiSquaredQuantile } from '../lib/special/chiSquared.ts';
import type { Parcels } from './parcels.ts';
import { drawnAround, regress, valueAt } from './regression.ts';

/** Tables that multiple imputation makes of one. */
const IMPUTATIONS = 5;

/**
 * The weights of the history, filled several times: each table draws a spread and coefficients of the normal regression of the
 * weight on distance, slack and lateness from what the recorded rows leave possible, then a weight for each hole.
 */
export function impute(history: Parcels, missing: Uint8Array, seed: number): Float64Array[] {
  const { distance, slack, late, weight } = history;
  const X = [distance, slack, Float64Array.from(late)];
  const line = regress(weight, X, missing);
  return Array.from({ length: IMPUTATIONS }, (_, draw) => {
    const chance = rng(seed, 'imputation', draw);
    const chi = chiSquaredQuantile((chance.u32() + 0.5) / 4294967296, line.freedom);
    const spread = Math.sqrt(line.residual / chi);
    const coef = drawnAround(line, spread, normals(chance, X.length + 1));
    const noise = normals(chance, weight.length, 0, spread);
    return weight.map((w, i) => (missing[i] === 1 ? valueAt(coef, X, i) + noise[i] : w));
  });
}
