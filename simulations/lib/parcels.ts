import { demandWhole } from './demand.ts';
import { integer, normal, normals } from './draw.ts';
import { exp } from './math.ts';
import { rng } from './rng.ts';

/** Effect of each carrier on the log-odds of a late parcel. */
export const carrierEffects = [-0.4, 0, 0.2, 0.5] as const;
const regionCount = 8;
const routeCount = 400;
/** Shippers that the past knows; as many more may appear later. */
export const shipperCount = 120;

/** The forces of the parcel world beyond its features. All sigmas are standard deviations in log-odds. */
export interface ParcelWorld {
  seed: number;
  /** Spread of the constant effects of shippers and of routes. */
  sigmaShipper: number;
  sigmaRoute: number;
  /** Spread of the daily shock of a region, and its correlation from one day to the next (0 to 1). */
  sigmaZ: number;
  phi: number;
  /** Number of days from day 0 for which shocks exist. */
  days: number;
}

/** A run of days and how many parcels each of them has. */
export interface Period {
  /** Names the streams of chance, so that no period redraws another. */
  name: string;
  firstDay: number;
  days: number;
  parcelsPerDay: number;
  /**
   * Share of the parcels (0 to 1) whose shipper has not been seen before; those are numbered from `shipperCount` on.
   */
  newShippers: number;
}

/** One row a parcel, in order of day. */
export interface Parcels {
  day: Int32Array;
  /** Log-distance, weight and hours to the cut-off, each standardised. */
  distance: Float64Array;
  weight: Float64Array;
  slack: Float64Array;
  carrier: Int32Array;
  region: Int32Array;
  route: Int32Array;
  shipper: Int32Array;
  /** The true probability of being late, which only a simulation knows. */
  probability: Float64Array;
  /** 1 for late by the promised date. */
  late: Uint8Array;
}

/**
 * Draws the parcels of a period. Every column has a stream of its own, and a label is the comparison of one uniform a
 * parcel with its probability: a changed spread moves only the labels whose probability crosses that uniform. Throws
 * when the period leaves the days of the world, and on counts, spreads and shares that are none. O(parcels + days).
 */
export function drawParcels(world: ParcelWorld, period: Period): Parcels {
  const { seed } = world;
  const { name, firstDay, days, parcelsPerDay } = period;
  demand(world, period);
  const n = days * parcelsPerDay;
  const whole = (column: string, count: number) => {
    const stream = rng(seed, name, column);
    const out = new Int32Array(n);
    for (let i = 0; i < n; i++) out[i] = integer(stream, count);
    return out;
  };
  const day = new Int32Array(n);
  for (let i = 0; i < n; i++) day[i] = firstDay + Math.floor(i / parcelsPerDay);
  const distance = normals(rng(seed, name, 'distance'), n);
  const weight = normals(rng(seed, name, 'weight'), n);
  const slack = normals(rng(seed, name, 'slack'), n);
  const carrier = whole('carrier', carrierEffects.length);
  const region = whole('region', regionCount);
  const route = whole('route', routeCount);
  const known = whole('shipper', shipperCount);
  const unseen = whole('new shipper', shipperCount);
  const novelty = rng(seed, name, 'novelty');
  const shipper = known.map((s, i) => (novelty.uniform() < period.newShippers ? shipperCount + unseen[i] : s));

  const shipperEffect = normals(rng(seed, 'shipper effect'), 2 * shipperCount, 0, world.sigmaShipper);
  const routeEffect = normals(rng(seed, 'route effect'), routeCount, 0, world.sigmaRoute);
  const shock = regionalShocks(world);
  const probability = new Float64Array(n);
  const late = new Uint8Array(n);
  const chance = rng(seed, name, 'late');
  for (let i = 0; i < n; i++) {
    const logOdds =
      -1.4 +
      0.7 * distance[i] +
      0.4 * weight[i] -
      0.5 * slack[i] +
      carrierEffects[carrier[i]] +
      (carrier[i] === 3 ? 0.5 * distance[i] : 0) +
      shipperEffect[shipper[i]] +
      routeEffect[route[i]] +
      shock[day[i] * regionCount + region[i]];
    probability[i] = 1 / (1 + exp(-logOdds));
    late[i] = chance.uniform() < probability[i] ? 1 : 0;
  }
  return { day, distance, weight, slack, carrier, region, route, shipper, probability, late };
}

function demand(world: ParcelWorld, { firstDay, days, parcelsPerDay, newShippers }: Period): void {
  for (const [name, count] of Object.entries({ firstDay, days, parcelsPerDay, 'days of the world': world.days }))
    demandWhole(count, 0, `drawParcels, ${name}`);
  for (const [name, share] of Object.entries({ phi: world.phi, newShippers }))
    if (!(share >= 0 && share <= 1)) throw new RangeError(`drawParcels: got ${name} = ${share}, needs 0 to 1.`);
  if (firstDay + days > world.days)
    throw new RangeError(
      `drawParcels: got the days ${firstDay} to ${firstDay + days - 1}, needs days from 0 to ${world.days - 1}, which the world has.`,
    );
}

/** A stationary AR(1) for each region, independent of the others: element `day * regionCount + region`. */
function regionalShocks({ seed, sigmaZ, phi, days }: ParcelWorld): Float64Array {
  const stream = rng(seed, 'regional shock');
  const shock = new Float64Array(days * regionCount);
  const innovation = Math.sqrt(1 - phi * phi);
  for (let i = 0; i < shock.length; i++) {
    const draw = normal(stream, 0, sigmaZ);
    shock[i] = i < regionCount ? draw : phi * shock[i - regionCount] + innovation * draw;
  }
  return shock;
}
