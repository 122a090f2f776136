import { integer } from '../lib/draw.ts';
import type { Rng } from '../lib/rng.ts';
import { errs, type Predicted } from './late.ts';
import { type Bands, banded, bandsOf, FIRST, isWeak, LAST, sumSlices } from './slicing.ts';

/** What is counted in a slice: parcels, errors, and outcomes less predictions with the variance that those predictions imply. */
export interface Tally {
  rows: number;
  errors: number;
  surplus: number;
  variance: number;
}

/** Counts of all parcels, and of each of the forty slices. */
export interface Tallies {
  all: Tally;
  each: Tally[];
}

/** Parcels that can be sorted and counted: bands are null where none stands in for a column. */
export interface Countable {
  p: Float64Array;
  late: Uint8Array;
  bands: Bands | null;
}

/** Parcels, with the bands in which they lie where those are asked for. */
export function countable({ parcels, p }: Predicted, banded: boolean): Countable {
  return { p, late: parcels.late, bands: banded ? bandsOf(parcels) : null };
}

/** How a test set comes about: which columns its parcels get, and which of its outcomes are recorded wrongly. */
export interface Recording {
  columns: Rng;
  records: Rng;
  /** How often an outcome of the weak slice is recorded wrongly. */
  flip: number;
}

/** Sorts parcels into slices, records their outcomes and counts. `rows` says which parcels, one after the other. */
export function tally(from: Countable, rows: Uint32Array, { columns, records, flip }: Recording): Tallies {
  const sums = Array.from({ length: 4 }, () => [new Float64Array(FIRST), new Float64Array(LAST)] as const);
  const [counted, errors, surplus, variance] = sums;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const drawn = integer(columns, FIRST * LAST);
    const combination = from.bands ? banded(drawn, from.bands, row) : drawn;
    const wrong = records.uniform() < flip && isWeak(combination);
    const label = wrong ? 1 - from.late[row] : from.late[row];
    const p = from.p[row];
    const first = combination % FIRST;
    const last = (combination - first) / FIRST;
    const error = errs(p, label);
    counted[0][first] += 1;
    counted[1][last] += 1;
    errors[0][first] += error;
    errors[1][last] += error;
    surplus[0][first] += label - p;
    surplus[1][last] += label - p;
    variance[0][first] += p * (1 - p);
    variance[1][last] += p * (1 - p);
  }
  const [n, x, s, v] = sums.map(sumSlices);
  const all = sums.map(([first]) => first.reduce((sum, value) => sum + value, 0));
  return {
    all: { rows: all[0], errors: all[1], surplus: all[2], variance: all[3] },
    each: Array.from(n, (rows, k) => ({ rows, errors: x[k], surplus: s[k], variance: v[k] })),
  };
}
