import { exp } from '../lib/math.ts';
import { normalPdf } from '../lib/special/normal.ts';
import { zeroOf } from '../lib/special/zero.ts';

/** The share of all region-days that have a storm. */
const stormShare = 0.08;

/** P(storm) of a region-day with this forecast. `level` is what `stormLevel` gives for the skill. */
export const stormChance = (level: number, skill: number, forecast: number): number =>
  1 / (1 + exp(-(level + skill * forecast)));

/** The log-odds of a storm at an average forecast for which, over all forecasts, 8 % of the region-days have one. */
export function stormLevel(skill: number): number {
  return zeroOf((level) => meanChance(level, skill) - stormShare, -12, 0);
}

const STEP = 0.05;

/** The mean over a standard normal forecast, by the trapezoid rule, which is exact to many digits here. */
function meanChance(level: number, skill: number): number {
  let sum = 0;
  for (let k = -160; k <= 160; k++) sum += normalPdf(k * STEP) * stormChance(level, skill, k * STEP);
  return sum * STEP;
}
