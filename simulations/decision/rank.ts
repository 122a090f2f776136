import { wilsonInterval } from '../lib/proportions/interval.ts';
import { costOf, type Prices } from './cost.ts';
import { aucOf, type Ordered, ordered } from './ordered.ts';
import { type Ranked, type RankedCurves, recalls } from './result.ts';
import type { Parcels } from './world.ts';

interface Given {
  /** How many parcels there is room for. */
  room: number;
  prices: Prices;
  /** What a late parcel and one on time count in the two curves. */
  counts: { late: number; onTime: number };
}

/** Acting on the highest scores as far as there is room, and the order of all. */
export function rank(score: Float64Array, parcels: Parcels, { room, prices, counts }: Given): Ranked {
  const { late } = parcels;
  const order = ordered(score, late);
  const chosen = highest(score, room);
  const hits = chosen.reduce((total, row) => total + late[row], 0);
  const mean = (values: Float64Array) => chosen.reduce((total, row) => total + values[row], 0) / room;
  return {
    auc: aucOf(order),
    curves: curvesOf(order, counts, { hits, room }),
    precision: { value: hits / room, ...wilsonInterval(hits, room) },
    cost: costOf({ late: hits, onTime: room - hits }, order.late.length, late.length, prices),
    expected: mean(parcels.expected),
    spread: mean(parcels.spread),
  };
}

/** The rows of the highest scores; of equal ones at the end the first. */
export function highest(score: Float64Array, room: number): number[] {
  const last = score.slice().sort()[score.length - room];
  const rows = Array.from(score.keys());
  const above = rows.filter((row) => score[row] > last);
  return above.concat(rows.filter((row) => score[row] === last).slice(0, room - above.length));
}

function curvesOf(
  { late, onTime, hits, needless }: Ordered,
  counts: Given['counts'],
  at: { hits: number; room: number },
): RankedCurves | null {
  if (late.length === 0 || onTime.length === 0) return null;
  const precision = (right: number, wrong: number) => {
    const found = counts.late * right;
    return found === 0 ? 0 : found / (found + counts.onTime * wrong);
  };
  // The late parcel with which each share of them is reached; the curve begins with the first of them.
  const places = recalls.map((recall) => Math.max(0, Math.ceil(recall * late.length - 1e-9) - 1));
  const wrong = at.room - at.hits;
  return {
    fpr: places.map((place) => needless[place] / onTime.length),
    precision: places.map((place) => precision(hits[place], needless[place])),
    averagePrecision: hits.reduce((sum, right, i) => sum + precision(right, needless[i]), 0) / late.length,
    room: { fpr: wrong / onTime.length, recall: at.hits / late.length, precision: precision(at.hits, wrong) },
  };
}
