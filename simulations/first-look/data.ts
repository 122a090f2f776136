import type { Table } from '../lib/define.ts';
import type { FirstLookParams } from './params.ts';
import { drawTable } from './table.ts';

/** The table as it was exported. */
export function data(values: FirstLookParams): Table[] {
  const { week, weight, volume, distance, hours, late } = drawTable(values);
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return [
    {
      name: 'rows',
      caption: 'Half a year of parcels as exported',
      columns: [
        { key: 'week', label: 'Week' },
        { key: 'weight', label: 'Weight' },
        { key: 'volume', label: 'Volume' },
        { key: 'distance', label: 'Distance' },
        { key: 'hours', label: 'Hours of travel' },
        { key: 'late', label: 'Late' },
      ],
      rows: Array.from(week, (w, i) => [w, known(weight[i]), known(volume[i]), distance[i], hours[i], late[i]]),
    },
  ];
}
