import type { Estimate } from '../lib/estimate.ts';
import { exp, log } from '../lib/math.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { byMember, members } from '../lib/quantity.ts';
import { normalCritical } from '../lib/special/normalCritical.ts';
import { type ColumnName, columns, type Pair, type Week } from './result.ts';
import { type ExportedTable, WEEKS } from './table.ts';

/** Counts, means, holes and late shares of each week. */
export function weeksOf(table: ExportedTable): Week[] {
  return Array.from({ length: WEEKS }, (_, w) => {
    const rows = Int32Array.from(table.week.keys()).filter((i) => table.week[i] === w);
    const weights = Array.from(rows, (i) => table.weight[i]).filter((value) => !Number.isNaN(value));
    const holes = (name: ColumnName) => rows.filter((i) => Number.isNaN(table[name][i])).length / rows.length;
    return {
      parcels: rows.length,
      weight: weights.length === 0 ? null : mean(weights),
      missing: byMember(columns, holes),
      late: shareOf(
        rows.reduce((sum, i) => sum + table.late[i], 0),
        rows.length,
      ),
    };
  });
}

/** A share with its Wilson interval. */
export function shareOf(count: number, n: number): Estimate {
  return { value: count / n, ...wilsonInterval(count, n) };
}

/** The correlation of each two columns, with the interval of Fisher's z. */
export function pairsOf(table: ExportedTable): Pair[] {
  const names = members(columns);
  return names.flatMap((one, i) =>
    names.slice(i + 1).map((other): Pair => ({ of: [one, other], correlation: correlation(table[one], table[other]) })),
  );
}

function correlation(x: Float64Array, y: Float64Array): Estimate {
  const rows = Array.from(x.keys()).filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]));
  const [a, b] = [x, y].map((column) => mean(rows.map((i) => column[i])));
  const sum = (of: (i: number) => number) => rows.reduce((total, i) => total + of(i), 0);
  const value =
    sum((i) => (x[i] - a) * (y[i] - b)) / Math.sqrt(sum((i) => (x[i] - a) ** 2) * sum((i) => (y[i] - b) ** 2));
  // Fisher: half the log of (1 + r) / (1 - r) is nearly normal, with a variance of 1 / (n - 3).
  const z = 0.5 * log((1 + value) / (1 - value));
  const half = normalCritical(0.05) / Math.sqrt(rows.length - 3);
  return { value, low: ofZ(z - half), high: ofZ(z + half) };
}

const ofZ = (z: number): number => (exp(2 * z) - 1) / (exp(2 * z) + 1);

/** The mean of a list. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
