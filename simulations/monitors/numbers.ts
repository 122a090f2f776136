import type { Table } from '../lib/define.ts';
import { type FamilyEstimate, type FamilyNumber, measuresOf, plain, type Reading } from '../lib/quantity.ts';
import { tableOf } from '../lib/tableOf.ts';
import { type MonitorKey, monitorKeys, monitors, usualNames } from './monitors.ts';
import type { MonitorsParams } from './params.ts';
import { type MonitorsResult, usualPoint } from './result.ts';

type Estimated = FamilyEstimate<MonitorsResult, MonitorsParams, MonitorKey>;
type Counted = FamilyNumber<MonitorsResult, MonitorsParams, MonitorKey>;

const share: Reading = { ...plain(2, 'share'), range: [0, 1] };

/** Of years with the drift. */
export const detected: Estimated = {
  family: usualNames,
  label: 'Rang after the drift',
  ...share,
  interval: true,
  of: (result, _, key) => usualPoint(result, key).detected,
};

/** Of their twins, in which nothing drifts. */
export const chance: Estimated = {
  family: usualNames,
  label: 'Rang in the same days without a drift',
  ...share,
  interval: true,
  of: (result, _, key) => usualPoint(result, key).chance,
};

const caught: Counted = {
  family: usualNames,
  label: 'Rang because of the drift',
  ...plain(2, 'share'),
  difference: true,
  of: (result, _, key) => usualPoint(result, key).detected.value - usualPoint(result, key).chance.value,
};

const alarms: Counted = {
  family: usualNames,
  label: 'Alarms a year without a drift',
  ...plain(1, 'a year'),
  of: (result, _, key) => usualPoint(result, key).alarmsPerYear,
};

/** Each monitor at its usual setting: what rang after the drift, what would have rung anyway, the rest, and a quiet year. */
export const measures = {
  ...measuresOf('detected', detected),
  ...measuresOf('chance', chance),
  ...measuresOf('caught', caught),
  ...measuresOf('alarms', alarms),
};

/** Every monitor at every setting. */
export function tables({ monitors: found }: MonitorsResult): Table[] {
  const rows = monitorKeys.flatMap((key) =>
    found[key].points.map((point, place) => ({ key, ...point, isUsual: place === found[key].usual })),
  );
  return [
    tableOf('settings', 'Each monitor at each of its settings; the usual one is marked (95 % intervals)', rows, {
      monitor: { label: 'Monitor', of: ({ key }) => monitors[key].name },
      setting: { label: 'Setting', of: ({ setting }) => String(setting) },
      usual: { label: 'Usual', of: ({ isUsual }) => (isUsual ? 'usual' : '') },
      alarmsPerYear: { label: alarms.label, ...plain(2), of: ({ alarmsPerYear }) => alarmsPerYear },
      delay: { label: 'Median delay', ...plain(0, 'days'), of: ({ delay }) => delay },
      detected: { ...share, unit: '', label: detected.label, interval: true, of: (point) => point.detected },
      chance: { ...share, unit: '', label: chance.label, interval: true, of: (point) => point.chance },
    }),
  ];
}
