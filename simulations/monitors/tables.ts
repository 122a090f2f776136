import type { Table } from '../lib/define.ts';
import { monitorKeys, monitors } from './monitors.ts';
import type { MonitorsResult } from './result.ts';

/** Every monitor at every setting. */
export function tables({ monitors: found }: MonitorsResult): Table[] {
  return [
    {
      name: 'settings',
      caption: 'Each monitor at each of its settings; the usual one is marked',
      columns: [
        { key: 'monitor', label: 'Monitor' },
        { key: 'setting', label: 'Setting' },
        { key: 'usual', label: 'Usual' },
        { key: 'alarmsPerYear', label: 'Alarms a year without a drift', digits: 2 },
        { key: 'delay', label: 'Median delay, days', digits: 0 },
        { key: 'detected', label: 'Rang after the drift', digits: 2 },
        { key: 'chance', label: 'Rang without one', digits: 2 },
      ],
      rows: monitorKeys.flatMap((key) =>
        found[key].points.map(({ setting, alarmsPerYear, delay, detected, chance }, place) => [
          monitors[key].name,
          String(setting),
          place === found[key].usual ? 'usual' : '',
          alarmsPerYear,
          delay,
          detected.value,
          chance.value,
        ]),
      ),
    },
  ];
}
