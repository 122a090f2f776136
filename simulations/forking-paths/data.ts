import type { Table } from '../lib/define.ts';
import type { ForkingPathsParams } from './params.ts';
import { drawTable } from './project.ts';
import type { Group } from './result.ts';

/** The parcels of every project: which have the new printer, and how late each of them was. */
export function data(params: ForkingPathsParams): Table[] {
  const { n, projects, outcomes } = params;
  return [
    {
      name: 'parcels',
      caption: 'Every parcel of every project, with its delays in hours',
      columns: [
        { key: 'project', label: 'Project' },
        { key: 'printer', label: 'New printer' },
        { key: 'business', label: 'Business customer' },
        { key: 'north', label: 'Northern depot' },
        ...Array.from({ length: outcomes }, (_, k) => ({ key: `hours${k + 1}`, label: `Delay ${k + 1}, hours` })),
      ],
      rows: Array.from({ length: projects }, (_, k) => {
        const { hours, rows } = drawTable(params, 'project', k);
        const isIn = (group: Group) => new Set([...rows[group].treated, ...rows[group].control]);
        const [treated, business, north] = [new Set(rows.all.treated), isIn('business'), isIn('north')];
        return Array.from({ length: n }, (_, i) => [
          k + 1,
          ...[treated, business, north].map((some) => (some.has(i) ? 1 : 0)),
          ...hours.map((delays) => delays[i]),
        ]);
      }).flat(),
    },
  ];
}
