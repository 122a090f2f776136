import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { Noise } from './noise.ts';
import type { DecisionParams } from './params.ts';

/** Hours of delay above which a parcel counts as late. */
const LIMIT = 24;

/** Parcels of the world. What is expected of each, and how far it scatters, only a simulation knows. */
export interface Parcels {
  /** Four standard normal columns; the last has nothing to do with the delay. */
  X: Float64Array[];
  /** Hours of delay, negative where a parcel comes early. */
  hours: Float64Array;
  /** 1 for late. */
  late: Uint8Array;
  expected: Float64Array;
  spread: Float64Array;
}

type World = Pick<DecisionParams, 'seed' | 'heteroscedasticity'>;

/** Draws parcels. Each column and the noise have streams of their own, so that one more parcel leaves the others as they are. */
export function drawParcels({ seed, heteroscedasticity }: World, noise: Noise, purpose: string, rows: number): Parcels {
  const X = ['x1', 'x2', 'x3', 'x4'].map((column) => normals(rng(seed, purpose, column), rows));
  const expected = X[0].map((x1, i) => 4 + 3 * x1 + X[1][i]);
  const spread = X[2].map((x3) => exp(1.5 + heteroscedasticity * x3));
  const hours = normals(rng(seed, purpose, 'noise'), rows).map((z, i) => expected[i] + spread[i] * noise.at(z));
  return { X, hours, late: Uint8Array.from(hours, (delay) => (delay > LIMIT ? 1 : 0)), expected, spread };
}

/** The true probability of each parcel to be late. */
export function trueProbabilities({ expected, spread }: Parcels, noise: Noise): Float64Array {
  return expected.map((mean, i) => noise.exceeds((LIMIT - mean) / spread[i]));
}
