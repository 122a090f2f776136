import { normal } from '../lib/draw.ts';
import { exp, log1p } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import { type Parcels, rest, trueSlope } from './parcels.ts';
import type { Law } from './pattern.ts';

/**
 * The weights of world B: those that were recorded stay, and those that were not are drawn from the law of a recorded weight with
 * the same distance, slack and lateness. So in B nothing about the weight itself decides whether it is recorded.
 * That law is the weight given the distance, times the chance of this lateness, times the chance of being recorded. Both chances are
 * log-concave in the weight, so a normal law around the peak, tilted as they are there, lies above it: what it proposes is
 * accepted with the ratio of the two.
 */
export function otherWeights(
  parcels: Parcels,
  missing: Uint8Array,
  law: Law,
  { correlation, seed }: { correlation: number; seed: number },
): Float64Array {
  const { distance, slack, late } = parcels;
  const chance = rng(seed, 'history', 'hidden in B');
  const spread = Math.sqrt(1 - correlation * correlation);
  return parcels.weight.map((weight, i) => {
    if (missing[i] === 0) return weight;
    const centre = correlation * distance[i];
    const sign = late[i] === 1 ? 1 : -1;
    const lateBut = rest(distance[i], slack[i]);
    const missingBut = law.base + law.distance * distance[i] + law.late * late[i];
    const logChance = (w: number) =>
      -softplus(-sign * (lateBut + trueSlope * w)) - softplus(missingBut + law.weight * w);
    const rise = (w: number) =>
      (sign * trueSlope) / (1 + exp(sign * (lateBut + trueSlope * w))) -
      law.weight / (1 + exp(-missingBut - law.weight * w));
    const peak = peakOf((w) => (centre - w) / (spread * spread) + rise(w), centre);
    const tilt = (peak - centre) / (spread * spread);
    for (;;) {
      const w = peak + spread * normal(chance);
      const below = logChance(w) - logChance(peak) - tilt * (w - peak);
      if (chance.uniform() < exp(below)) return w;
    }
  });
}

/** Where a falling function is 0, by halving; a peak lies within 6 of where it would be without the chances. */
function peakOf(slope: (w: number) => number, centre: number): number {
  let [low, high] = [centre - 6, centre + 6];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** log(1 + e^x). */
const softplus = (x: number): number => (x > 0 ? x + log1p(exp(-x)) : log1p(exp(x)));
