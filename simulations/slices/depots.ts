import { normals } from '../lib/draw.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { SlicesParams } from './params.ts';

/** Parcels of three types of depot: 0 is city, 1 suburb, 2 country. */
export interface DepotParcels {
  depot: Uint8Array;
  /** Four numbers that are known of a parcel. */
  x: Float64Array[];
  /** 1 for late. */
  late: Uint8Array;
}

/** The columns that a model is given. */
type ColumnsOf = (parcels: DepotParcels) => Float64Array[];
type Predict = (parcels: DepotParcels) => Float64Array;

const BASE = -1.2;
/** The log-odds of each type of depot where they are as unlike as they are by default. */
const OFFSETS = [-2.2, -1.2, -0.2];
const COEFFICIENTS = [0.8, 0.6, -0.5, 0.4];
export const TRAINING_ROWS = 4000;

/** Draws parcels of which the given shares come from city and suburb. Another mix moves parcels between depots, and redraws none of their numbers. */
export function drawDepotParcels(
  { seed, spread }: Pick<SlicesParams, 'seed' | 'spread'>,
  purpose: string,
  rows: number,
  [city, suburb]: readonly [city: number, suburb: number],
): DepotParcels {
  const place = rng(seed, purpose, 'depot');
  const depot = Uint8Array.from({ length: rows }, () => {
    const u = place.uniform();
    return u < city ? 0 : u < city + suburb ? 1 : 2;
  });
  const x = COEFFICIENTS.map((_, j) => normals(rng(seed, purpose, 'number', j), rows));
  const chance = rng(seed, purpose, 'late');
  const late = Uint8Array.from({ length: rows }, (_, i) => {
    let logOdds = BASE + spread * (OFFSETS[depot[i]] - BASE);
    for (let j = 0; j < x.length; j++) logOdds += COEFFICIENTS[j] * x[j][i];
    return chance.uniform() < 1 / (1 + exp(-logOdds)) ? 1 : 0;
  });
  return { depot, x, late };
}

/** A third from each type of depot. */
export const EQUAL = [1 / 3, 1 / 3] as const;

/** The model in use and the challenger, taught by the same rows. The challenger is told the type of depot, or not. */
export function fitModels(world: Pick<SlicesParams, 'seed' | 'spread'>, told: boolean): Record<'a' | 'b', Predict> {
  const train = drawDepotParcels(world, 'depots, training', TRAINING_ROWS, EQUAL);
  const fit = (columns: ColumnsOf): Predict => {
    const model = logisticRegression(columns(train), train.late);
    return (parcels) => model.probabilities(columns(parcels));
  };
  return {
    a: fit(({ x, depot }) => [x[0], ...typeColumns(depot)]),
    b: fit(({ x, depot }) => (told ? [...x, ...typeColumns(depot)] : x)),
  };
}

function typeColumns(depot: Uint8Array): Float64Array[] {
  return OFFSETS.map((_, type) => Float64Array.from(depot, (own) => (own === type ? 1 : 0)));
}
