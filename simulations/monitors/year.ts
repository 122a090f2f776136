import { actFrom } from '../lib/drifting/costs.ts';
import type { DriftKind } from '../lib/drifting/law.ts';
import {
  adwinOnErrors,
  alarmsOnErrors,
  ddmOnErrors,
  type ErrorDetector,
  type ErrorStream,
  pageHinkleyOnErrors,
  settledErrors,
} from '../lib/drifting/monitors/errors.ts';
import { type WeekSigns, watchWeeks, weeklySigns } from '../lib/drifting/monitors/weekly.ts';
import type { Policy } from '../lib/drifting/policy.ts';
import { type DriftingWorld, drawDriftingWorld, drawInputs } from '../lib/drifting/world.ts';
import { firstVersion, serveYear } from '../lib/drifting/year.ts';
import { type MonitorKey, monitorKeys, monitors } from './monitors.ts';
import type { MonitorsParams } from './params.ts';

/** The first day of the drift, where there is one. */
export const onsetDay = 120;
/** A missed late parcel costs four times a needless action. */
const threshold = actFrom({ missed: 8, needless: 2 });

/** The mornings of a year on which a monitor rings, at each of its settings. */
export type Alarms = Record<MonitorKey, number[][]>;

/** One year of a model that nobody touches with a drift, and its twin without one. */
export interface Twins {
  drifting: Alarms;
  quiet: Alarms;
}

/** Both years of a seed, watched by every monitor at every setting. Up to the onset the twins are one world. */
export function watchTwins(params: MonitorsParams, seed: number): Twins {
  const { delta, labelDelayDays, parcelsPerDay } = params;
  const inputs = drawInputs({ seed, parcelsPerDay });
  const draw = (drift: DriftKind) =>
    drawDriftingWorld({ seed, drift, shape: 'sudden', delta, onsetDay, parcelsPerDay }, inputs);
  const [drifting, quiet] = [draw(params.drift), draw('none')];
  const policy: Policy = {
    ...{ kind: 'never', learner: 'logistic', everyDays: 28, windowDays: 120 },
    ...{ labelDelayDays, gate: false, alarmsPerYear: 1 },
  };
  const first = firstVersion(quiet, policy);
  const watch = watchWeeks(quiet);
  const alarmsIn = (world: DriftingWorld) => {
    const year = serveYear(world, policy, first);
    const signs = weeklySigns(world, year, labelDelayDays, watch);
    return alarmsOf(signs, settledErrors(world, year, labelDelayDays, threshold), parcelsPerDay);
  };
  return { drifting: alarmsIn(drifting), quiet: alarmsIn(quiet) };
}

function alarmsOf(signs: readonly WeekSigns[], streams: readonly ErrorStream[], parcelsPerDay: number): Alarms {
  const onErrors = (fresh: () => ErrorDetector) => alarmsOnErrors(streams, fresh, parcelsPerDay);
  const alarms = monitorKeys.map((key) => [
    key,
    monitors[key].settings.map((setting) => ring(key, setting, signs, onErrors)),
  ]);
  return Object.fromEntries(alarms);
}

function ring(
  key: MonitorKey,
  setting: number,
  signs: readonly WeekSigns[],
  onErrors: (fresh: () => ErrorDetector) => number[],
): number[] {
  const weeks = (rings: (week: WeekSigns) => boolean) => signs.filter(rings).map(({ day }) => day);
  switch (key) {
    case 'psi':
      return weeks(({ inputs }) => Math.max(...inputs.psi) > setting);
    case 'ks':
      return weeks(({ inputs }) => Math.min(...inputs.p) < setting);
    case 'ksPredictions':
      return weeks(({ predictions }) => predictions !== null && predictions.p < setting);
    case 'cbpe':
      return weeks(({ predictions }) => predictions !== null && predictions.expectedLossZ > setting);
    case 'settledLoss': {
      const rung = signs.filter(({ settledLossZ }) => settledLossZ !== null && settledLossZ > setting);
      return rung.map(({ settledDay }) => settledDay);
    }
    case 'adwin':
      return onErrors(() => adwinOnErrors(setting));
    case 'pageHinkley':
      return onErrors(() => pageHinkleyOnErrors(setting));
    case 'ddm':
      return onErrors(() => ddmOnErrors(setting));
  }
}
