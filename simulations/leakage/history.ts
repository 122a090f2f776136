import { take } from '../lib/columns.ts';
import { normals } from '../lib/draw.ts';
import { carrierEffects, type Parcels, shipperCount } from '../lib/parcels.ts';
import { rng } from '../lib/rng.ts';
import type { LeakageParams } from './params.ts';
import type { World } from './world.ts';

/** A column of the analyst's table. */
export interface Feature {
  key: string;
  label: string;
  values: Float64Array;
}

/** What the analyst has: a table of rows. The true probabilities stay in the world. */
export interface Rows {
  /** Index of the parcel a row describes: two rows of one parcel are duplicates. */
  parcel: Int32Array;
  day: Int32Array;
  shipper: Int32Array;
  route: Int32Array;
  late: Uint8Array;
  features: Feature[];
  /** The values of one of the columns of pure noise among which features are selected. */
  noise: (column: number) => Float64Array;
}

export const noiseColumns = 500;
const statusGivenLate = 0.85;
const statusGivenOnTime = 0.03;

/** The history as the analyst finds it, and the parcels that the deployed model is asked about. */
export function collectRows(world: World, params: LeakageParams): { history: Rows; production: Rows } {
  return {
    history: rowsOf(world.history, 'history', params),
    production: rowsOf(world.production, 'production', params),
  };
}

function rowsOf(parcels: Parcels, period: 'history' | 'production', params: LeakageParams): Rows {
  const { seed } = params;
  const n = parcels.late.length;
  const parcel = period === 'history' ? emitted(n, params) : Int32Array.from({ length: n }, (_, i) => i);
  const pick = (column: ArrayLike<number>) => take(column, parcel);
  const features: Feature[] = [
    { key: 'distance', label: 'Log-distance', values: pick(parcels.distance) },
    { key: 'weight', label: 'Weight', values: pick(parcels.weight) },
    { key: 'slack', label: 'Time to cut-off', values: pick(parcels.slack) },
    ...carrierEffects.map((_, c) => ({
      key: `carrier${c}`,
      label: `Carrier ${c}`,
      values: pick(parcels.carrier.map((of) => (of === c ? 1 : 0))),
    })),
  ];
  if (params.autocorrelation) {
    features.push({ key: 'region', label: 'Region', values: pick(parcels.region) });
    features.push({ key: 'day', label: 'Day', values: pick(parcels.day) });
  }
  if (params.entity)
    for (const letter of ['A', 'B', 'C']) {
      const descriptor = normals(rng(seed, 'shipper descriptor', letter), 2 * shipperCount);
      const values = pick(take(descriptor, parcels.shipper));
      features.push({ key: `descriptor${letter}`, label: `Shipper descriptor ${letter}`, values });
    }
  if (params.status) {
    const values = period === 'history' ? pick(settledStatus(parcels, seed)) : new Float64Array(n);
    features.push({ key: 'status', label: 'Claim status', values });
  }
  return {
    parcel,
    day: Int32Array.from(pick(parcels.day)),
    shipper: Int32Array.from(pick(parcels.shipper)),
    route: Int32Array.from(pick(parcels.route)),
    late: Uint8Array.from(pick(parcels.late)),
    features,
    noise: remembered((column) => pick(normals(rng(seed, period, 'noise', column), n))),
  };
}

/** Parcels in the order of their rows: some stand in the table twice, unless that was put right before anything else. */
function emitted(parcels: number, { seed, duplicates, duplicateShare }: LeakageParams): Int32Array {
  const chance = rng(seed, 'duplicates');
  const rows: number[] = [];
  for (let i = 0; i < parcels; i++) {
    rows.push(i);
    if (chance.uniform() < duplicateShare / 100 && duplicates === 'kept') rows.push(i);
  }
  return Int32Array.from(rows);
}

/** A column that is filled in after delivery: 1 for most late parcels and for few others. In production it is still 0. */
function settledStatus({ late }: Parcels, seed: number): Float64Array {
  const chance = rng(seed, 'status');
  return Float64Array.from(late, (y) => (chance.uniform() < (y === 1 ? statusGivenLate : statusGivenOnTime) ? 1 : 0));
}

/** Every fit of a run asks for the same columns. */
function remembered(draw: (column: number) => Float64Array): (column: number) => Float64Array {
  const drawn = new Map<number, Float64Array>();
  return (column) => {
    const values = drawn.get(column) ?? draw(column);
    drawn.set(column, values);
    return values;
  };
}
