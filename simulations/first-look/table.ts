import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { FirstLookParams } from './params.ts';

/** Weeks of the table, and what happens from or during some of them. */
export const WEEKS = 26;
export const POUNDS_FROM = 14;
export const CAMERA_FAILS: readonly number[] = [8, 9];
export const RUSH: readonly number[] = [20, 21, 22, 23];

/** The table as it was exported: NaN where a value is missing. */
export interface ExportedTable {
  week: Uint8Array;
  /** In kilograms, or what is written there instead. */
  weight: Float64Array;
  /** In litres. */
  volume: Float64Array;
  /** In kilometres, and hours on the road. */
  distance: Float64Array;
  hours: Float64Array;
  late: Uint8Array;
}

/** Draws half a year of parcels, and then what the export does to them. */
export function drawTable({ parcels, season, twin, codes, pounds, camera, seed }: FirstLookParams): ExportedTable {
  const perWeek = Array.from({ length: WEEKS }, (_, week) =>
    Math.round(parcels * (RUSH.includes(week) ? 1 + season / 100 : 1)),
  );
  const week = Uint8Array.from(perWeek.flatMap((count, w) => new Array<number>(count).fill(w)));
  const n = week.length;
  const heavy = normals(rng(seed, 'weight'), n);
  const far = normals(rng(seed, 'distance'), n);
  const bulk = normals(rng(seed, 'volume'), n);
  const road = normals(rng(seed, 'hours'), n);
  const chance = rng(seed, 'late');
  const unknown = rng(seed, 'codes');
  const blind = rng(seed, 'camera');

  const weight = heavy.map((z) => exp(1.1 + 0.7 * z));
  const volume = heavy.map((z, i) => exp(2.5 + 0.5 * z + 0.5 * bulk[i]));
  const distance = far.map((z) => exp(5 + 0.6 * z));
  const apart = Math.sqrt(1 - twin * twin);
  const hours = far.map((z, i) => exp(1.2 + 0.6 * (twin * z + apart * road[i])));
  const late = Uint8Array.from(week, (w, i) => {
    const rush = RUSH.includes(w) ? (season / 100) * 1.2 : 0;
    return chance.uniform() < 1 / (1 + exp(1.5 - 0.6 * far[i] - 0.4 * heavy[i] - rush)) ? 1 : 0;
  });
  for (let i = 0; i < n; i++) {
    const [isCode, isBlind] = [unknown.uniform() < codes / 100, blind.uniform()];
    if (pounds && week[i] >= POUNDS_FROM) weight[i] *= 2.20462;
    if (isCode) weight[i] = 0;
    if (isBlind < (camera && CAMERA_FAILS.includes(week[i]) ? 0.8 : 0.01)) {
      weight[i] = Number.NaN;
      volume[i] = Number.NaN;
    }
  }
  return { week, weight, volume, distance, hours, late };
}
