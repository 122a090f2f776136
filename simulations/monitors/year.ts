import { actFrom } from '../lib/drifting/costs.ts';
import { adwinOnErrors, ddmOnErrors, pageHinkleyOnErrors, settledErrors } from '../lib/drifting/monitors/errors.ts';
import { alarmsOfTwins } from '../lib/drifting/monitors/twins.ts';
import { type WeekSigns, watchWeeks, weeklySigns } from '../lib/drifting/monitors/weekly.ts';
import type { Policy } from '../lib/drifting/policy.ts';
import { drawDriftingWorld } from '../lib/drifting/world.ts';
import { firstVersion, serveYear } from '../lib/drifting/year.ts';
import { type MonitorKey, monitors } from './monitors.ts';
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
  const setting = { seed, shape: 'sudden', delta, onsetDay, parcelsPerDay } as const;
  const quiet = drawDriftingWorld({ ...setting, drift: 'none' });
  const drifting = drawDriftingWorld({ ...setting, drift: params.drift }, quiet);
  const policy: Policy = {
    ...{ kind: 'never', learner: 'logistic', everyDays: 28, windowDays: 120 },
    ...{ labelDelayDays, gate: false, alarmsPerYear: 1 },
  };
  const first = firstVersion(quiet, policy);
  const watch = watchWeeks(quiet);
  const years = [drifting, quiet].map((world) => {
    const year = serveYear(world, policy, first);
    const [errors] = settledErrors(world, year, labelDelayDays, threshold);
    return { weekly: weeklyAlarms(weeklySigns(world, year, labelDelayDays, watch)), errors };
  });
  const streams = [years[0].errors, years[1].errors] as const;
  const adwin = alarmsOfTwins(streams, adwinOnErrors, monitors.adwin.settings, parcelsPerDay);
  const pageHinkley = alarmsOfTwins(streams, pageHinkleyOnErrors, monitors.pageHinkley.settings, parcelsPerDay);
  const ddm = alarmsOfTwins(streams, ddmOnErrors, monitors.ddm.settings, parcelsPerDay);
  const [a, b] = years.map(({ weekly }, k) => ({
    ...weekly,
    adwin: adwin[k],
    pageHinkley: pageHinkley[k],
    ddm: ddm[k],
  }));
  return { drifting: a, quiet: b };
}

/** The alarms of all monitors that look once a week. */
function weeklyAlarms(signs: readonly WeekSigns[]) {
  const at = (key: MonitorKey, day: 'day' | 'settledDay', rings: (week: WeekSigns, setting: number) => boolean) =>
    monitors[key].settings.map((setting) => signs.filter((week) => rings(week, setting)).map((week) => week[day]));
  return {
    psi: at('psi', 'day', ({ inputs }, setting) => Math.max(...inputs.psi) > setting),
    ks: at('ks', 'day', ({ inputs }, setting) => Math.min(...inputs.p) < setting),
    ksPredictions: at(
      'ksPredictions',
      'day',
      ({ predictions }, setting) => predictions !== null && predictions.p < setting,
    ),
    cbpe: at('cbpe', 'day', ({ predictions }, setting) => predictions !== null && predictions.expectedLossZ > setting),
    settledLoss: at('settledLoss', 'settledDay', ({ settledLossZ: z }, setting) => z !== null && z > setting),
  };
}
