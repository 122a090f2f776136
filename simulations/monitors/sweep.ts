import { productionDays } from '../lib/drifting/world.ts';
import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { mean } from '../lib/resample/moments.ts';
import { median } from '../lib/resample/quantile.ts';
import { type MonitorKey, monitors } from './monitors.ts';
import type { MonitorResult, Point } from './result.ts';
import { type Alarms, onsetDay } from './year.ts';

/** What a monitor did over all years with a drift and over their twins without one, setting by setting. */
export function sweep(
  key: MonitorKey,
  drifting: readonly Alarms[],
  quiet: readonly Alarms[],
  withinDays: number,
): MonitorResult {
  const settings: readonly number[] = monitors[key].settings;
  const points = settings.map((setting, place): Point => {
    const withDrift = drifting.map((year) => year[key][place]);
    const without = quiet.map((year) => year[key][place]);
    return {
      setting,
      alarmsPerYear: mean(without.map((alarms) => alarms.length)),
      delay: median(withDrift.map(delayOf)),
      detected: shareOf(withDrift.map((alarms) => delayOf(alarms) <= withinDays)),
      chance: shareOf(without.map((alarms) => delayOf(alarms) <= withinDays)),
    };
  });
  return { points, usual: settings.indexOf(monitors[key].usual) };
}

/** Days from the onset to the first alarm after it; to the end of the year where there is none. */
function delayOf(alarms: readonly number[]): number {
  return (alarms.find((day) => day > onsetDay) ?? productionDays) - onsetDay;
}

function shareOf(rang: readonly boolean[]): Estimate {
  const count = rang.filter(Boolean).length;
  const { low, high } = wilsonInterval(count, rang.length);
  return { value: count / rang.length, low, high };
}
