import type { Columns } from '../lib/columns.ts';
import { take } from '../lib/columns.ts';
import { outOfFoldEncoding, targetEncoding } from '../lib/encode/targetEncoding.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { auc } from '../lib/metrics/auc.ts';
import { bootstrapAuc } from '../lib/resample/bootstrap.ts';
import { rng } from '../lib/rng.ts';
import type { Executed } from './execute.ts';
import type { SplitCodeParams } from './params.ts';
import type { ParcelTable } from './table.ts';

/** AUC as the program prints it, with its interval, and as it is after release. All 0.5 when nothing could be fitted. */
export interface Scores {
  offline: number;
  low: number;
  high: number;
  production: number;
}

export const boosting = { trees: 60, learningRate: 0.1, maxLeaves: 15, minLeaf: 10 };
/** Parcels of average luck that are added to each route. */
export const smoothing = 5;

/** Scores of a program that stopped: no model, so a coin. */
export const noScores: Scores = { offline: 0.5, low: 0.5, high: 0.5, production: 0.5 };

/**
 * Fits twice: on the training rows, scored on the test rows; and, as at release, by the same recipe on the whole table,
 * scored on production. Both parts must hold both classes.
 */
export function score(
  history: ParcelTable,
  production: ParcelTable,
  { parcels, train, test, encodedOn }: Executed & { encodedOn: Int32Array },
  params: SplitCodeParams,
): Scores {
  const late = take(history.late, test);
  const predicted = fitAndPredict(history, train, encodedOn, history, test, params);
  const { estimate, low, high } = bootstrapAuc(late, predicted, { rng: rng(params.seed, 'interval'), replicates: 200 });
  const everyone = Int32Array.from(production.late, (_, row) => row);
  const live = fitAndPredict(history, parcels, parcels, atBooking(production), everyone, params);
  return { offline: estimate, low, high, production: auc(production.late, live) };
}

/** What production knows: no claim has been made, and whether a parcel is late is not known, so both say 0. */
function atBooking(production: ParcelTable): ParcelTable {
  return { ...production, late: new Uint8Array(production.late.length) };
}

function fitAndPredict(
  history: ParcelTable,
  train: Int32Array,
  encodedOn: Int32Array,
  asked: ParcelTable,
  rows: Int32Array,
  params: SplitCodeParams,
): Float64Array {
  const rates = targetEncoding(history.route, history.late, { m: smoothing, rows: encodedOn });
  const inTraining =
    params.encodeOn === 'folds'
      ? outOfFoldEncoding(history.route, history.late, { m: smoothing, rows: train, rng: rng(params.seed, 'folds') })
      : rates.apply(take(history.route, train));
  const X = columnsOf(history, train, inTraining, params);
  const model = histogramBoosting(X, take(history.late, train), boosting);
  return model.probabilities(columnsOf(asked, rows, rates.apply(take(asked.route, rows)), params));
}

function columnsOf(table: ParcelTable, rows: Int32Array, routeRate: Float64Array, params: SplitCodeParams): Columns {
  const { dropLate, dropClaimStatus, dropPromisedHours, dropParcelId } = params;
  const kept = [
    table.distance,
    table.weight,
    table.carrier,
    table.region,
    ...(dropLate ? [] : [table.late]),
    ...(dropClaimStatus ? [] : [table.claimStatus]),
    ...(dropPromisedHours ? [] : [table.promisedHours]),
    ...(dropParcelId ? [] : [table.parcel]),
  ];
  return [...kept.map((column) => take(column, rows)), routeRate];
}
