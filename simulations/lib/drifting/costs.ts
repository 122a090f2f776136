import type { Days } from './days.ts';
import { predictedOn, truthOn } from './days.ts';
import type { DriftingWorld } from './world.ts';

/** The costs of wrong decisions, in money: doing nothing about a late parcel, and acting on a punctual one. */
export interface DecisionCosts {
  missed: number;
  needless: number;
}

/** The risk from which acting is cheaper than waiting. Where errors cost nothing it is 1. */
export function actFrom({ missed, needless }: DecisionCosts): number {
  return missed + needless > 0 ? needless / (missed + needless) : 1;
}

/**
 * How much dearer the decisions of each day are, in expectation at the true probabilities, than decisions that know
 * those: money a day, never negative.
 */
export function dailyRegret(
  world: DriftingWorld,
  predicted: Float64Array,
  days: Days,
  costs: DecisionCosts,
): Float64Array {
  const threshold = actFrom(costs);
  const truth = truthOn(world, days);
  const said = predictedOn(world, predicted, days);
  const out = new Float64Array(days.to - days.from);
  for (let i = 0; i < truth.length; i++) {
    if (said[i] >= threshold === truth[i] >= threshold) continue;
    out[Math.floor(i / world.parcelsPerDay)] += Math.abs(costs.missed * truth[i] - costs.needless * (1 - truth[i]));
  }
  return out;
}
