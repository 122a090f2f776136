import type { Estimate } from '../lib/estimate.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { depots, parcelsADay, rowsADay } from './days.ts';

/** A number of many rows, and how much the rows of each depot together pull at it. */
export interface ByDepot {
  value: number;
  pull: Float64Array;
}

/** The AUC of rows that are whole days, by depot. */
export function aucByDepot(late: Uint8Array, score: Float64Array): ByDepot {
  const { auc, pull } = aucInfluence(late, score);
  return { value: auc, pull: sumByDepot(pull) };
}

/** The mean of a number of each row, by depot. */
export function meanByDepot(values: Float64Array): ByDepot {
  let sum = 0;
  for (const value of values) sum += value;
  const value = sum / values.length;
  return { value, pull: sumByDepot(values.map((one) => (one - value) / values.length)) };
}

export function less(one: ByDepot, other: ByDepot): ByDepot {
  return { value: one.value - other.value, pull: one.pull.map((pull, depot) => pull - other.pull[depot]) };
}

/** A number with its interval, 95 % unless said otherwise: depots are independent of each other, the rows of one are not. */
export function estimate({ value, pull }: ByDepot, critical = 1.96): Estimate {
  const squares = pull.reduce((sum, one) => sum + one * one, 0);
  const half = critical * Math.sqrt((squares * depots) / (depots - 1));
  return { value, low: value - half, high: value + half };
}

function sumByDepot(pull: Float64Array): Float64Array {
  const sums = new Float64Array(depots);
  for (let i = 0; i < pull.length; i++) sums[Math.floor((i % rowsADay) / parcelsADay)] += pull[i];
  return sums;
}
