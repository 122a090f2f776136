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

/** Expected money a parcel at the true probabilities: decisions by those, acting on no parcel, acting on all of them. */
export interface PlainCosts {
  truth: number;
  nobody: number;
  everybody: number;
}

/**
 * The costs a parcel of some days by rules that need no model, and by the true probabilities, below which no decisions
 * can go. What a model costs is `truth` and its regret. Throws where there are no days.
 */
export function plainCosts(world: DriftingWorld, days: Days, { missed, needless }: DecisionCosts): PlainCosts {
  const truth = truthOn(world, days);
  if (truth.length === 0)
    throw new RangeError(`plainCosts: got the days ${days.from} to ${days.to}, needs at least one day.`);
  const sums: PlainCosts = { truth: 0, nobody: 0, everybody: 0 };
  for (const p of truth) {
    sums.truth += Math.min(missed * p, needless * (1 - p));
    sums.nobody += missed * p;
    sums.everybody += needless * (1 - p);
  }
  const { length } = truth;
  return { truth: sums.truth / length, nobody: sums.nobody / length, everybody: sums.everybody / length };
}
