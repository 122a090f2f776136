import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';

/** The coefficient of the weight in the world, which every repair tries to find. */
export const trueSlope = 0.8;

/** Rows that are learned from. */
export const HISTORY = 2000;

/** A table of parcels without a hole. */
export interface Parcels {
  /** Standardised columns. */
  distance: Float64Array;
  weight: Float64Array;
  slack: Float64Array;
  /** The true chance of being late, which only a simulation knows. */
  probability: Float64Array;
  late: Uint8Array;
}

/** The log-odds of a late parcel but for its weight. */
export function rest(distance: number, slack: number): number {
  return -1.4 + 0.7 * distance - 0.5 * slack;
}

/** Draws n parcels of one period; each column has a stream of its own. */
export function drawParcels(seed: number, period: string, n: number, correlation: number): Parcels {
  const distance = normals(rng(seed, period, 'distance'), n);
  const slack = normals(rng(seed, period, 'slack'), n);
  const own = Math.sqrt(1 - correlation * correlation);
  const weight = normals(rng(seed, period, 'weight'), n).map((e, i) => correlation * distance[i] + own * e);
  const probability = weight.map((w, i) => 1 / (1 + exp(-rest(distance[i], slack[i]) - trueSlope * w)));
  const chance = rng(seed, period, 'late');
  const late = Uint8Array.from(probability, (p) => (chance.uniform() < p ? 1 : 0));
  return { distance, weight, slack, probability, late };
}
