import { exp, log } from '../math.ts';
import type { Champion } from './champion.ts';
import { type Days, featuresOn, labelsOn } from './days.ts';
import type { DriftingWorld } from './world.ts';

/**
 * A champion with one number added to its log-odds, so that its mean prediction on some days is the share of late
 * parcels there: the cure of a prior drift, which leaves all other coefficients right. Without parcels of both classes
 * the model stays as it is. Newton's method on a convex function of one variable. O(rows) a step.
 */
export function correctIntercept(world: DriftingWorld, champion: Champion, days: Days): Champion {
  const late = labelsOn(world, days);
  let ones = 0;
  for (const y of late) ones += y;
  if (ones === 0 || ones === late.length) return champion;
  const z = champion.probabilities(featuresOn(world, days)).map((p) => log(p / (1 - p)));
  const shift = shiftFor(z, ones);
  const { probabilities } = champion;
  const factor = exp(-shift);
  return {
    ...champion,
    offset: champion.offset + shift,
    adjusted: days,
    probabilities: (x) => probabilities(x).map((p) => p / (p + (1 - p) * factor)),
  };
}

/** The number to be added to all log-odds so that their probabilities add up to `ones`. */
function shiftFor(z: Float64Array, ones: number): number {
  let shift = 0;
  for (let step = 0; step < 50; step++) {
    let sum = 0;
    let slope = 0;
    for (const value of z) {
      const p = 1 / (1 + exp(-value - shift));
      sum += p;
      slope += p * (1 - p);
    }
    // Far from the solution the slope is small and Newton's step too long.
    const move = Math.max(-1, Math.min(1, (ones - sum) / slope));
    shift += move;
    if (Math.abs(move) < 1e-10) break;
  }
  return shift;
}
