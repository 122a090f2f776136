import type { Measure } from '../lib/define.ts';
import { type MonitorKey, monitorKeys, monitors } from './monitors.ts';
import type { MonitorsParams } from './params.ts';
import type { MonitorsResult, Point } from './result.ts';

type MonitorsMeasure = Measure<MonitorsResult, MonitorsParams>;

/** A monitor at its usual setting. */
export function usualPoint({ monitors: found }: MonitorsResult, key: MonitorKey): Point {
  const { points, usual } = found[key];
  return points[usual];
}

/** Each monitor at its usual setting: what it caught, how often it rings for nothing, and how late. */
export const measures = {
  ...perMonitor('detected', (key) => ({
    label: `Rang after the drift: ${monitors[key].usualName}`,
    short: monitors[key].usualName,
    unit: 'share',
    digits: 2,
    range: [0, 1],
    of: (result) => usualPoint(result, key).detected.value,
  })),
  ...perMonitor('chance', (key) => ({
    label: `Rang in the same days without a drift: ${monitors[key].usualName}`,
    short: monitors[key].usualName,
    unit: 'share',
    digits: 2,
    range: [0, 1],
    of: (result) => usualPoint(result, key).chance.value,
  })),
  ...perMonitor('caught', (key) => ({
    label: `Rang because of the drift: ${monitors[key].usualName}`,
    short: monitors[key].usualName,
    unit: 'share',
    digits: 2,
    difference: true,
    of: (result) => usualPoint(result, key).detected.value - usualPoint(result, key).chance.value,
  })),
  ...perMonitor('alarms', (key) => ({
    label: `Alarms a year without a drift: ${monitors[key].usualName}`,
    short: monitors[key].usualName,
    unit: 'a year',
    digits: 1,
    of: (result) => usualPoint(result, key).alarmsPerYear,
  })),
} satisfies Record<string, MonitorsMeasure>;

/** One measure a monitor: `caught` and `ks` make `caughtKs`. */
function perMonitor<P extends string>(
  prefix: P,
  measure: (key: MonitorKey) => MonitorsMeasure,
): Record<`${P}${Capitalize<MonitorKey>}`, MonitorsMeasure> {
  return Object.fromEntries(
    monitorKeys.map((key) => [`${prefix}${key[0].toUpperCase()}${key.slice(1)}`, measure(key)]),
  ) as Record<`${P}${Capitalize<MonitorKey>}`, MonitorsMeasure>;
}
