import { log } from '../lib/math.ts';
import type { SlicesParams } from './params.ts';

/** A score with how much each row pulls at it; null where the rows do not allow one. */
export interface Pulled {
  value: number;
  pull: Float64Array;
}

type Measure = SlicesParams['measure'];

/** From this probability on it pays to act, where acting costs 1 and a late parcel without it costs 5. */
const ACT_FROM = 0.2;
const LATE = 5;

/** What the prediction p of a parcel costs once its label is known. */
function lossOf(measure: Exclude<Measure, 'auc'>, p: number, late: number): number {
  switch (measure) {
    case 'logLoss':
      return -log(late === 1 ? p : 1 - p);
    case 'error':
      return (p >= 0.5 ? 1 : 0) === late ? 0 : 1;
    case 'cost':
      return p >= ACT_FROM ? 1 : LATE * late;
  }
}

/** The weighted mean loss, or the weighted AUC, of the rows with a weight above 0. */
export function scored(measure: Measure, p: Float64Array, late: Uint8Array, weights: Float64Array): Pulled | null {
  return measure === 'auc' ? weightedAuc(p, late, weights) : weightedLoss(measure, p, late, weights);
}

function weightedLoss(
  measure: Exclude<Measure, 'auc'>,
  p: Float64Array,
  late: Uint8Array,
  weights: Float64Array,
): Pulled | null {
  let [mass, sum] = [0, 0];
  const losses = new Float64Array(p.length);
  for (let i = 0; i < p.length; i++) {
    if (weights[i] === 0) continue;
    losses[i] = lossOf(measure, p[i], late[i]);
    mass += weights[i];
    sum += weights[i] * losses[i];
  }
  if (mass === 0) return null;
  const value = sum / mass;
  return { value, pull: losses.map((loss, i) => (weights[i] * (loss - value)) / mass) };
}

/** Each late parcel is compared with each one on time, and the pair counts by the product of their weights; ties count one half. */
function weightedAuc(p: Float64Array, late: Uint8Array, weights: Float64Array): Pulled | null {
  const order = Uint32Array.from(weights.keys())
    .filter((i) => weights[i] > 0)
    .sort((i, j) => p[i] - p[j]);
  const mass = [0, 0];
  for (const i of order) mass[late[i]] += weights[i];
  if (mass[0] === 0 || mass[1] === 0) return null;
  const pull = new Float64Array(p.length);
  const below = [0, 0];
  let value = 0;
  for (let from = 0; from < order.length; ) {
    const here = [0, 0];
    let to = from;
    for (; to < order.length && p[order[to]] === p[order[from]]; to++) here[late[order[to]]] += weights[order[to]];
    for (let k = from; k < to; k++) {
      const i = order[k];
      const other = 1 - late[i];
      const lower = (below[other] + here[other] / 2) / mass[other];
      pull[i] = late[i] === 1 ? lower : 1 - lower;
      if (late[i] === 1) value += (weights[i] * lower) / mass[1];
    }
    below[0] += here[0];
    below[1] += here[1];
    from = to;
  }
  for (const i of order) pull[i] = (weights[i] * (pull[i] - value)) / mass[late[i]];
  return { value, pull };
}
