import { normal } from '../draw.ts';
import { log } from '../math.ts';
import { rng } from '../rng.ts';
import { logOdds, oldBaseRate, probabilityOf } from './law.ts';

/**
 * Draws again, in place, what must change so that the log-odds of the share of late parcels rise by `shift` (one number
 * a day) while late parcels, and punctual ones, look as they always do. A parcel is kept with a chance in proportion to
 * how much likelier its features have become, and replaced by another one until one is kept (rejection sampling): the
 * same law as drawing the label first and then a parcel with that label, while most parcels stay what they were.
 * Each day has streams of its own. About 1.7 draws a parcel where the log-odds have risen by 0.8, and never above 4.3.
 */
export function redrawForPrior(
  x: readonly Float64Array[],
  shift: Float64Array,
  parcelsPerDay: number,
  seed: number,
): void {
  const old = log(oldBaseRate / (1 - oldBaseRate));
  for (let day = 0; day < shift.length; day++) {
    if (shift[day] === 0) continue;
    const rate = probabilityOf(old + shift[day]);
    const lateGrows = rate / oldBaseRate;
    const punctualGrows = (1 - rate) / (1 - oldBaseRate);
    const most = Math.max(lateGrows, punctualGrows);
    const chance = rng(seed, 'kept', day);
    const others = rng(seed, 'others', day);
    for (let i = day * parcelsPerDay; i < (day + 1) * parcelsPerDay; i++) {
      for (;;) {
        const p = probabilityOf(logOdds(x[0][i], x[1][i], x[2][i], x[3][i]));
        if (chance.uniform() * most < p * lateGrows + (1 - p) * punctualGrows) break;
        for (const column of x) column[i] = normal(others);
      }
    }
  }
}
