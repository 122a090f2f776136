import type { Table } from '../lib/define.ts';
import { replicateSeed } from '../lib/replicate.ts';
import { monitorKeys, monitors } from './monitors.ts';
import type { MonitorsParams } from './params.ts';
import { onsetDay, watchTwins } from './year.ts';

/** What every monitor did at every setting in every year: how often it rang, and when for the first time after the onset. */
export function data(params: MonitorsParams): Table[] {
  const rows = Array.from({ length: params.pairs }, (_, k) => {
    const twins = watchTwins(params, replicateSeed(params.seed, k));
    return monitorKeys.flatMap((key) =>
      monitors[key].settings.flatMap((setting, place) =>
        (['drifting', 'quiet'] as const).map((year) => {
          const alarms = twins[year][key][place];
          const first = alarms.find((day) => day > onsetDay) ?? null;
          return [k + 1, year, key, setting, setting === monitors[key].usual ? 1 : 0, alarms.length, first];
        }),
      ),
    );
  }).flat();
  return [
    {
      name: 'years',
      caption: `Each monitor at each setting in each year; the drift of a drifting year begins on day ${onsetDay}`,
      columns: [
        { key: 'pair', label: 'Pair of years' },
        { key: 'year', label: 'Year' },
        { key: 'monitor', label: 'Monitor' },
        { key: 'setting', label: 'Setting' },
        { key: 'usual', label: 'The usual setting' },
        { key: 'alarms', label: 'Alarms in the year' },
        { key: 'first', label: 'Day of the first alarm after the onset' },
      ],
      rows,
    },
  ];
}
