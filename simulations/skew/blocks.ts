import { binOf, decileEdges } from '../lib/distances/psi.ts';
import { integer } from '../lib/draw.ts';
import type { Rng } from '../lib/rng.ts';
import { depots, parcelsADay, productionDays, rowsADay } from './days.ts';

/** A column of whole days, by the deciles of its own rows. */
export interface Binned {
  /** The share of all rows in each bin. */
  shares: Float64Array;
  /** The shares of another column in the same bins. */
  sharesOf(column: Float64Array): Float64Array;
  /** The shares of four weeks of each depot, begun on a random day of its own, and of all its other days. */
  fourWeeks(chance: Rng): { those: Float64Array; others: Float64Array };
}

/** Counts the rows of a column in bins, day by day and depot by depot, so that any stretch of days is a difference. */
export function binned(column: Float64Array): Binned {
  const edges = decileEdges(column);
  const bins = edges.length + 1;
  const days = column.length / rowsADay;
  const upTo = countUpTo(column, edges, days);
  const all = new Float64Array(bins);
  for (const value of column) all[binOf(value, edges)]++;
  const four = productionDays * rowsADay;
  return {
    shares: all.map((rows) => rows / column.length),
    sharesOf: (other) => {
      const counts = new Float64Array(bins);
      for (const value of other) counts[binOf(value, edges)]++;
      return counts.map((rows) => rows / other.length);
    },
    fourWeeks: (chance) => {
      const those = new Float64Array(bins);
      for (let depot = 0; depot < depots; depot++) {
        const start = (depot * (days + 1) + integer(chance, days - productionDays + 1)) * bins;
        const end = start + productionDays * bins;
        for (let bin = 0; bin < bins; bin++) those[bin] += upTo[end + bin] - upTo[start + bin];
      }
      return {
        those: those.map((rows) => rows / four),
        others: all.map((rows, bin) => (rows - those[bin]) / (column.length - four)),
      };
    },
  };
}

/** For each depot in turn, how many of its rows fall into each bin before day 0, 1, … and the last. */
function countUpTo(column: Float64Array, edges: Float64Array, days: number): Int32Array {
  const bins = edges.length + 1;
  const upTo = new Int32Array(depots * (days + 1) * bins);
  for (let depot = 0; depot < depots; depot++) {
    for (let day = 0; day < days; day++) {
      const at = (depot * (days + 1) + day) * bins;
      for (let bin = 0; bin < bins; bin++) upTo[at + bins + bin] = upTo[at + bin];
      const row = day * rowsADay + depot * parcelsADay;
      for (let k = 0; k < parcelsADay; k++) upTo[at + bins + binOf(column[row + k], edges)]++;
    }
  }
  return upTo;
}
