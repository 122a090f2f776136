import type { CleanParcels } from '../lib/cleanParcels.ts';
import { normalQuantile } from '../lib/special/normalQuantile.ts';
import type { SlicesParams } from './params.ts';

/** A column that sorts parcels into slices, and what its values are called. */
interface Attribute {
  name: string;
  values: readonly string[];
}

const numbered = (name: string, count: number): Attribute => ({
  name,
  values: Array.from({ length: count }, (_, i) => `${name} ${i + 1}`),
});

/** Six columns that have nothing to do with anything. */
const RANDOM: readonly Attribute[] = [
  numbered('dock', 8),
  { name: 'weekday', values: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] },
  numbered('hour band', 6),
  numbered('shipper tier', 5),
  numbered('packaging', 6),
  numbered('app version', 8),
];
/** The places of the columns that bands of distance and of weight may stand in for. */
const [DISTANCE, WEIGHT] = [0, 3];

/** The names of all forty slices, column by column. */
export function sliceNames({ slicing }: Pick<SlicesParams, 'slicing'>): string[] {
  const attributes =
    slicing === 'random'
      ? RANDOM
      : RANDOM.with(DISTANCE, numbered('distance band', 8)).with(WEIGHT, numbered('weight band', 5));
  return attributes.flatMap(({ values }) => values);
}

/** The place of dock 3 among its column; a band of distance has it where bands stand in for docks. */
export const WEAK = 2;

const counts = RANDOM.map(({ values }) => values.length);
const combinationsOf = (some: readonly number[]) => some.reduce((product, count) => product * count, 1);
/** The first three columns and the last three: a parcel is one combination of each, and counts of those give the counts of all slices. */
const HALVES = [counts.slice(0, 3), counts.slice(3)];
/** Equally likely combinations of the first three columns, and of the last three. */
export const [FIRST, LAST] = HALVES.map(combinationsOf);

/** The bands of distance and of weight in which parcels lie. */
export interface Bands {
  distance: Uint8Array;
  weight: Uint8Array;
}

/** Bands that are equally likely, the lowest first. */
export function bandsOf({ distance, weight }: Pick<CleanParcels, 'distance' | 'weight'>): Bands {
  return { distance: bands(distance, counts[DISTANCE]), weight: bands(weight, counts[WEIGHT]) };
}

function bands(values: Float64Array, count: number): Uint8Array {
  const cuts = Array.from({ length: count - 1 }, (_, k) => normalQuantile((k + 1) / count));
  return Uint8Array.from(values, (value) => {
    let band = 0;
    while (band < cuts.length && value > cuts[band]) band++;
    return band;
  });
}

/** A combination of all columns in which the bands of a parcel take the place of what they stand in for. */
export function banded(combination: number, { distance, weight }: Bands, row: number): number {
  const first = combination % FIRST;
  const last = (combination - first) / FIRST;
  const near = first - (first % counts[DISTANCE]) + distance[row];
  return near + FIRST * (last - (last % counts[WEIGHT]) + weight[row]);
}

/** Whether a combination has the value of the first column that may be weak. */
export const isWeak = (combination: number): boolean => combination % counts[DISTANCE] === WEAK;

/** Sums of every slice from those of every combination of the first three columns and of the last three. */
export function sumSlices(sums: readonly [first: Float64Array, last: Float64Array]): Float64Array {
  const slices = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let start = 0;
  HALVES.forEach((half, which) => {
    let stride = 1;
    for (const count of half) {
      sums[which].forEach((sum, combination) => {
        slices[start + (Math.floor(combination / stride) % count)] += sum;
      });
      start += count;
      stride *= count;
    }
  });
  return slices;
}
