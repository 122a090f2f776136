import { logLoss } from '../metrics/logLoss.ts';
import type { Champion } from './champion.ts';
import { featuresOn, labelsOn } from './days.ts';
import type { DriftingWorld } from './world.ts';

/** The latest settled days on which champion and challenger meet. */
const gateDays = 14;

/** The day up to which a challenger may be trained when labels of days before `settled` are settled. */
export function settledBeforeGate(settled: number): number {
  return settled - gateDays;
}

/** Whether the challenger has the smaller log loss on the latest settled days, on which neither of them was trained. */
export function passesGate(world: DriftingWorld, champion: Champion, challenger: Champion, settled: number): boolean {
  const days = { from: settledBeforeGate(settled), to: settled };
  const late = labelsOn(world, days);
  const x = featuresOn(world, days);
  return logLoss(late, challenger.probabilities(x)) < logLoss(late, champion.probabilities(x));
}
