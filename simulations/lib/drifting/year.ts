import { type Champion, fitChampion } from './champion.ts';
import { correctIntercept } from './correct.ts';
import { type Days, featuresOn } from './days.ts';
import { passesGate, settledBeforeGate } from './gate.ts';
import type { Policy } from './policy.ts';
import { type ServedYear, type Version, versionOn } from './served.ts';
import { triggerOf } from './triggers.ts';
import { type DriftingWorld, historyDays, productionDays, trainingDays } from './world.ts';

/** After a change of the model, the inputs of so many days before it are the new normal. */
const normalDays = 28;

/** The model that is in office on day 0: fitted on the latest 120 days whose labels are settled. */
export function firstVersion(
  world: DriftingWorld,
  { learner, labelDelayDays }: Pick<Policy, 'learner' | 'labelDelayDays'>,
): Version {
  const trained = { from: -labelDelayDays - trainingDays, to: -labelDelayDays };
  return { since: 0, champion: fitChampion(world, learner, trained), normal: trained };
}

/**
 * Serves a year under a policy, beginning with `first`. Nothing is used before it has arrived: predictions and
 * decisions of a day do not change when all that comes later does.
 */
export function serveYear(world: DriftingWorld, policy: Policy, first: Version): ServedYear {
  const year: ServedYear = {
    predicted: new Float64Array(productionDays * world.parcelsPerDay),
    versions: [first],
    retrainings: [],
    corrections: [],
  };
  const wantsChange = triggerOf(world, policy);
  for (let day = 0; day <= productionDays; day++) {
    if (wantsChange(day, year)) change(world, policy, year, day);
    if (day === productionDays) break;
    const { champion } = versionOn(year, day);
    const today = featuresOn(world, { from: day, to: day + 1 });
    year.predicted.set(champion.probabilities(today), day * world.parcelsPerDay);
  }
  return year;
}

/** Retrains, or corrects the intercept, with the labels that are settled on the morning of a day. */
function change(world: DriftingWorld, policy: Policy, year: ServedYear, day: number): void {
  const { champion } = versionOn(year, day);
  const settled = day - policy.labelDelayDays;
  const promote = (next: Champion) => {
    year.versions.push({ since: day, champion: next, normal: daysUpTo(day, normalDays) });
  };
  if (policy.kind === 'intercept') {
    promote(correctIntercept(world, champion, daysUpTo(settled, policy.everyDays)));
    year.corrections.push(day);
    return;
  }
  const newest = policy.gate ? settledBeforeGate(settled) : settled;
  const challenger = fitChampion(world, policy.learner, daysUpTo(newest, policy.windowDays), champion);
  const promoted = !policy.gate || passesGate(world, champion, challenger, settled);
  year.retrainings.push({ day, promoted });
  if (promoted) promote(challenger);
}

/** So many days before day `to`, as far as the world goes back. */
function daysUpTo(to: number, days: number): Days {
  return { from: Math.max(-historyDays, to - days), to };
}
