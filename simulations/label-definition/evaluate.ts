import { take } from '../lib/columns.ts';
import type { Estimate } from '../lib/estimate.ts';
import { auc } from '../lib/metrics/auc.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { together } from './bookings.ts';
import type { Kept } from './label.ts';
import type { Judged } from './result.ts';

const Z95 = 1.959963984540054;

/** A number with the pull of each region and day on it, whose bookings share a storm. */
export interface Pulled {
  value: number;
  pull: Float64Array;
}

/** Whether both classes are there, so that there is an AUC. */
const hasBoth = (y: Uint8Array): boolean => y.includes(0) && y.includes(1);

/** The AUC of the scores of all bookings on those that a label keeps; null where it leaves one class only. */
export function aucOf({ rows, y }: Kept, score: Float64Array): number | null {
  return hasBoth(y) ? auc(y, take(score, rows)) : null;
}

/** As `aucOf`, with what its interval is made from. */
export function pulledAuc({ rows, y }: Kept, score: Float64Array): Pulled | null {
  if (!hasBoth(y)) return null;
  const { auc: value, pull } = aucInfluence(y, take(score, rows));
  return { value, pull: byDay(score.length, rows, pull) };
}

/** The share of late ones among the bookings that a label keeps. */
export function pulledRate({ rows, y }: Kept, bookings: number): Pulled {
  const value = y.reduce((sum, label) => sum + label, 0) / y.length;
  return {
    value,
    pull: byDay(
      bookings,
      rows,
      Float64Array.from(y, (label) => (label - value) / y.length),
    ),
  };
}

function byDay(bookings: number, rows: Int32Array, pull: Float64Array): Float64Array {
  const sums = new Float64Array(bookings / together);
  for (let k = 0; k < rows.length; k++) sums[Math.floor(rows[k] / together)] += pull[k];
  return sums;
}

/** The difference of two numbers that the same days pull at. */
export const minus = (one: Pulled, other: Pulled): Pulled => ({
  value: one.value - other.value,
  pull: one.pull.map((pull, day) => pull - other.pull[day]),
});

/** A 95 % interval from the pulls of the clusters. */
export function estimated({ value, pull }: Pulled): Estimate {
  const squares = pull.reduce((sum, one) => sum + one * one, 0);
  const half = Z95 * Math.sqrt((squares * pull.length) / (pull.length - 1));
  return { value, low: value - half, high: value + half };
}

/** Judges scores of all bookings by an event; `top` are those that stand highest. */
export function judgedBy(event: Uint8Array, score: Float64Array, top: Int32Array): Judged {
  const n = event.length;
  let happened = 0;
  let predicted = 0;
  for (let i = 0; i < n; i++) {
    happened += event[i];
    predicted += score[i];
  }
  return {
    auc: hasBoth(event) ? auc(event, score) : null,
    calibration: (predicted - happened) / n,
    topTenth: top.reduce((sum, i) => sum + event[i], 0) / top.length,
  };
}

/** The tenth of the bookings with the highest scores; among equal scores the earlier ones. */
export function topTenth(score: Float64Array): Int32Array {
  const top = new Int32Array(Math.floor(score.length / 10));
  const cut = score.slice().sort()[score.length - top.length];
  let filled = 0;
  for (let i = 0; i < score.length; i++) if (score[i] > cut) top[filled++] = i;
  for (let i = 0; filled < top.length; i++) if (score[i] === cut) top[filled++] = i;
  return top;
}
