import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import { allDays, depots, parcelsADay } from './days.ts';
import type { SkewParams } from './params.ts';

/** The standard deviation of the state of a depot, whatever its memory. */
const spread = 1.2;

/** Every parcel of 208 days, in order of day, depot and parcel. */
export interface Parcels {
  x1: Float64Array;
  x2: Float64Array;
  late: Uint8Array;
  /** For each depot in turn, how many parcels were late before day 0, 1, … and 208. */
  lateBefore: Int32Array;
}

/** Forty depots with good and bad weeks: the state of each is an AR(1), which no model sees. */
export function drawParcels({ seed, phi }: Pick<SkewParams, 'seed' | 'phi'>): Parcels {
  const rows = allDays * depots * parcelsADay;
  const x1 = normals(rng(seed, 'x1'), rows);
  const x2 = normals(rng(seed, 'x2'), rows);
  const state = drawStates(seed, phi);
  const chance = rng(seed, 'late');
  const late = new Uint8Array(rows);
  const lateBefore = new Int32Array(depots * (allDays + 1));
  for (let day = 0, i = 0; day < allDays; day++) {
    for (let depot = 0; depot < depots; depot++) {
      const z = -1.3 + state[depot * allDays + day];
      const at = depot * (allDays + 1) + day;
      let count = 0;
      for (let k = 0; k < parcelsADay; k++, i++) {
        const p = 1 / (1 + exp(-(z + 0.6 * x1[i] + 0.4 * x2[i])));
        late[i] = chance.uniform() < p ? 1 : 0;
        count += late[i];
      }
      lateBefore[at + 1] = lateBefore[at] + count;
    }
  }
  return { x1, x2, late, lateBefore };
}

function drawStates(seed: number, phi: number): Float64Array {
  const state = normals(rng(seed, 'state'), depots * allDays, 0, spread);
  const fresh = Math.sqrt(1 - phi * phi);
  for (let depot = 0; depot < depots; depot++)
    for (let day = 1; day < allDays; day++) {
      const at = depot * allDays + day;
      state[at] = phi * state[at - 1] + fresh * state[at];
    }
  return state;
}
