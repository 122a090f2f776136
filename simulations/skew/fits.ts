import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { exp } from '../lib/math.ts';
import { allDays, historyDays, rowsADay, testFrom } from './days.ts';
import { aggregate, firstDay, windowOf } from './joins.ts';
import type { Join } from './names.ts';
import type { SkewParams } from './params.ts';
import type { Parcels } from './world.ts';

/** The columns of a model: x1, x2 and, unless it does without, the late rate of the depot. */
export type Table = readonly Float64Array[];

/** A fitted model: log-odds are the intercept and coef times the columns. */
export interface Fit {
  coef: ArrayLike<number>;
  intercept: number;
}

/** A table of every row, and both fits of it: of the rows before the test, and of all whose labels are settled at launch. */
export interface Joined {
  table: Table;
  train: Fit;
  refit: Fit;
}

/** Joins the late rate to every row in one way, and fits both models. */
export function fitJoin(parcels: Parcels, join: Join, params: SkewParams, start?: Fit): Joined {
  const { x1, x2 } = parcels;
  const from = firstDay(params);
  const table =
    join === 'without' ? [x1, x2] : [x1, x2, aggregate(parcels, (day) => windowOf(join, day, params), from)];
  const train = fit(parcels, table, from, testFrom - params.settleDays, start);
  return { table, train, refit: fit(parcels, table, from, historyDays - params.settleDays, train) };
}

function fit({ late }: Parcels, table: Table, from: number, to: number, start?: Fit): Fit {
  return logisticRegression(between(table, from, to), rowsBetween(late, from, to), { start });
}

/** The rows of whole days, from the first to before the last. */
export const between = (table: Table, from: number, to: number): Table =>
  table.map((column) => rowsBetween(column, from, to));

export function rowsBetween<T extends Float64Array | Uint8Array>(column: T, from: number, to = allDays): T {
  return column.subarray(from * rowsADay, to * rowsADay) as T;
}

/** The log-odds that a model gives each row. */
export function scoresOf({ coef, intercept }: Fit, table: Table): Float64Array {
  const scores = new Float64Array(table[0].length).fill(intercept);
  table.forEach((column, j) => {
    for (let i = 0; i < scores.length; i++) scores[i] += coef[j] * column[i];
  });
  return scores;
}

export const probabilitiesOf = (scores: Float64Array): Float64Array => scores.map((z) => 1 / (1 + exp(-z)));
