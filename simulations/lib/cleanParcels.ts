import { demandNumber, demandWhole } from './demand.ts';
import { integer, normals } from './draw.ts';
import { exp } from './math.ts';
import { carrierEffects } from './parcels.ts';
import { rng } from './rng.ts';
import { zeroOf } from './special/zero.ts';

/** Parcels without shippers, routes and days: nothing but their columns says how likely one is to be late. */
export interface CleanParcels {
  /** Log-distance, weight and hours to the cut-off, each standardised. */
  distance: Float64Array;
  weight: Float64Array;
  slack: Float64Array;
  /** 0 to 3. */
  carrier: Int32Array;
  /** The table that a learner is given: the three numbers, and a column of 0 and 1 for each carrier. */
  columns: Float64Array[];
  /** The true probability of being late, which only a simulation knows. */
  probability: Float64Array;
  /** 1 for late. */
  late: Uint8Array;
}

/**
 * Draws `n` parcels of the clean world, whose log-odds are `intercept` where every column is 0 and the carrier is the
 * second. `name` names the streams of chance, one a column, so that a longer table begins with the shorter one. Throws
 * unless n is a whole number from 0, and seed and intercept are finite. O(n).
 */
export function drawCleanParcels(seed: number, name: string, n: number, intercept: number): CleanParcels {
  demandWhole(n, 0, 'drawCleanParcels, n');
  demandNumber(intercept, 'drawCleanParcels, intercept');
  const distance = normals(rng(seed, name, 'distance'), n);
  const weight = normals(rng(seed, name, 'weight'), n);
  const slack = normals(rng(seed, name, 'slack'), n);
  const carriers = rng(seed, name, 'carrier');
  const carrier = Int32Array.from({ length: n }, () => integer(carriers, carrierEffects.length));
  const oneHot = carrierEffects.map((_, k) => Float64Array.from(carrier, (own) => (own === k ? 1 : 0)));
  const probability = new Float64Array(n);
  const late = new Uint8Array(n);
  const chance = rng(seed, name, 'late');
  for (let i = 0; i < n; i++) {
    const slope = slopeOfDistance(carrier[i]);
    const logOdds = intercept + slope * distance[i] + 0.4 * weight[i] - 0.5 * slack[i] + carrierEffects[carrier[i]];
    probability[i] = 1 / (1 + exp(-logOdds));
    late[i] = chance.uniform() < probability[i] ? 1 : 0;
  }
  return { distance, weight, slack, carrier, columns: [distance, weight, slack, ...oneHot], probability, late };
}

/** The intercept of a clean world in which this share of all parcels is late. Throws unless 0.0001 <= share <= 0.9999. */
export function interceptOf(share: number): number {
  if (!(share >= 0.0001 && share <= 0.9999))
    throw new RangeError(`interceptOf: got ${share}, needs a share from 0.0001 to 0.9999.`);
  return zeroOf((intercept) => lateShare(intercept) - share, -14, 14);
}

/** The share of late parcels: a logistic of normal log-odds, averaged over carriers by the trapezoidal rule. */
function lateShare(intercept: number): number {
  let sum = 0;
  let mass = 0;
  for (let z = -8; z <= 8; z += 0.25) {
    const density = exp((-z * z) / 2);
    for (let k = 0; k < carrierEffects.length; k++) {
      const slope = slopeOfDistance(k);
      const spread = Math.sqrt(slope * slope + 0.4 * 0.4 + 0.5 * 0.5);
      sum += density / (1 + exp(-(intercept + carrierEffects[k] + spread * z)));
      mass += density;
    }
  }
  return sum / mass;
}

/** The last carrier is slow on long ways. */
const slopeOfDistance = (carrier: number): number => (carrier === 3 ? 1.2 : 0.7);
