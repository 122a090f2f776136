import { logLosses } from '../metrics/logLoss.ts';
import { ownLosses } from './champion.ts';
import { featuresOn, labelsOn, predictedOn } from './days.ts';
import { featureCount } from './law.ts';
import { watchColumns } from './monitors/inputs.ts';
import { watchMean } from './monitors/mean.ts';
import { weeklyLevel, weeklyZ } from './monitors/yearly.ts';
import type { Policy } from './policy.ts';
import { perVersion, type ServedYear, versionOn } from './served.ts';
import type { DriftingWorld } from './world.ts';

/** Whether something is to be done about the model on the morning of a day. */
export type Trigger = (day: number, year: ServedYear) => boolean;

/** The trigger that a policy waits for. */
export function triggerOf(world: DriftingWorld, policy: Policy): Trigger {
  switch (policy.kind) {
    case 'never':
      return () => false;
    case 'calendar':
    case 'intercept':
      return (day) => day > 0 && day % policy.everyDays === 0;
    case 'inputs':
      return onInputs(world, policy);
    case 'performance':
      return onSettledLoss(world, policy);
  }
}

/** Every week: whether some column of the latest seven days is not what it was, by Kolmogorov and Smirnov. */
function onInputs(world: DriftingWorld, policy: Policy): Trigger {
  const level = weeklyLevel(policy.alarmsPerYear) / featureCount;
  const watch = perVersion(({ normal }) => watchColumns(featuresOn(world, normal)));
  return (day, year) => {
    if (day < 7 || day % 7 !== 0 || !isRested(day, year, policy)) return false;
    const test = watch(versionOn(year, day));
    return test(featuresOn(world, { from: day - 7, to: day })).some(({ p }) => p < level);
  };
}

/** Every week: whether the latest week of settled labels shows a larger log loss than the days of training. */
function onSettledLoss(world: DriftingWorld, policy: Policy): Trigger {
  const line = weeklyZ(policy.alarmsPerYear);
  const watch = perVersion(({ champion }) => watchMean(ownLosses(world, champion)));
  return (day, year) => {
    const to = day - policy.labelDelayDays;
    const week = { from: to - 7, to };
    if (week.from < 0 || week.from % 7 !== 0 || !isRested(day, year, policy)) return false;
    const losses = logLosses(labelsOn(world, week), predictedOn(world, year.predicted, week));
    return watch(versionOn(year, day))(losses) > line;
  };
}

/** A trigger does not act again until a week of the new model's labels is settled. */
function isRested(day: number, { retrainings }: ServedYear, { labelDelayDays }: Policy): boolean {
  const last = retrainings.at(-1);
  return !last || day >= last.day + labelDelayDays + 7;
}
