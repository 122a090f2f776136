import type { Columns } from '../lib/columns.ts';
import type { Estimate } from '../lib/estimate.ts';
import { exp, log } from '../lib/math.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import type { Fit } from './fit.ts';
import { meanOf, within } from './moments.ts';
import type { Parcels } from './parcels.ts';
import type { Filled } from './repair.ts';
import type { Served } from './result.ts';

/** What a model is worth on parcels of which some have no weight. Scores are held against the true chance of each parcel. */
export function serve({ fit, indicator, fill }: Filled, parcels: Parcels, missing: Uint8Array): Served {
  const { distance, slack, probability } = parcels;
  const flag = indicator ? [Float64Array.from(missing)] : [];
  const tables = fill(parcels, missing).map((weight): Columns => [distance, weight, slack, ...flag]);
  const predicted = probabilities(tables, fit);
  const hit = missing.reduce((sum, m) => sum + m, 0);
  return {
    auc: expectedAuc(probability, predicted),
    gapAll: meanOf(predicted).value - meanOf(probability).value,
    gapMissing: hit < 2 ? null : gap(tables, fit, predicted, probability, missing),
    excessLogLoss: excess(probability, predicted),
  };
}

/** The predictions of all tables, averaged. */
function probabilities(tables: readonly Columns[], { coef }: Fit): Float64Array {
  const out = new Float64Array(tables[0][0].length);
  for (const table of tables)
    for (let i = 0; i < out.length; i++) out[i] += 1 / (1 + exp(-logOddsAt(table, coef, i))) / tables.length;
  return out;
}

/** Predicted less true chance on the rows without a weight; the interval is that of other histories and other bookings. */
function gap(
  tables: readonly Columns[],
  { coef, covariance }: Fit,
  predicted: Float64Array,
  probability: Float64Array,
  missing: Uint8Array,
): Estimate {
  const rows = Int32Array.from(missing.keys()).filter((i) => missing[i] === 1);
  const distances = meanOf(Float64Array.from(rows, (i) => predicted[i] - probability[i]));
  const gradient = new Float64Array(coef.length);
  for (const table of tables)
    for (const i of rows) {
      const p = 1 / (1 + exp(-logOddsAt(table, coef, i)));
      const weight = (p * (1 - p)) / rows.length / tables.length;
      for (let j = 0; j < coef.length; j++) gradient[j] += weight * (j === 0 ? 1 : table[j - 1][i]);
    }
  const variance = gradient.reduce(
    (sum, a, j) => sum + gradient.reduce((inner, b, k) => inner + a * b * covariance[j * coef.length + k], 0),
    0,
  );
  return within({ value: distances.value, variance: variance + distances.variance });
}

/** The log loss beyond that of the true chances: the Kullback-Leibler divergence, averaged. */
function excess(truth: Float64Array, predicted: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < truth.length; i++) {
    const [q, p] = [truth[i], predicted[i]];
    sum += q * log(q / p) + (1 - q) * log((1 - q) / (1 - p));
  }
  return sum / truth.length;
}

function logOddsAt(X: Columns, coef: Float64Array, i: number): number {
  let z = coef[0];
  for (let j = 1; j < coef.length; j++) z += coef[j] * X[j - 1][i];
  return z;
}
