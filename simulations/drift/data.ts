import type { Table } from '../lib/define.ts';
import { productionDays, rowOf } from '../lib/drifting/world.ts';
import { serve } from './operate.ts';
import type { DriftParams } from './params.ts';

/** Every parcel that a model learned from or was asked about. */
export function data(params: DriftParams): Table[] {
  const { world, year } = serve(params);
  const learned = year.versions.flatMap(({ champion: { trained, adjusted } }) => [trained.from, adjusted.from]);
  const firstDay = Math.min(...learned);
  const first = rowOf(world, firstDay);
  const served = rowOf(world, 0);
  return [
    {
      name: 'rows',
      caption: 'Every parcel: its features, what became of it, its true risk, and what was predicted on its day',
      columns: [
        { key: 'day', label: 'Day (0 is the first of production)' },
        ...world.x.map((_, j) => ({ key: `x${j + 1}`, label: `Feature ${j + 1}` })),
        { key: 'late', label: 'Late' },
        { key: 'risk', label: 'True probability of being late (only a simulation knows it)' },
        { key: 'predicted', label: 'Predicted probability of being late' },
      ],
      rows: Array.from({ length: rowOf(world, productionDays) - first }, (_, k) => {
        const i = first + k;
        const day = firstDay + Math.floor(k / world.parcelsPerDay);
        const said = i < served ? null : year.predicted[i - served];
        return [day, ...world.x.map((column) => column[i]), world.late[i], world.probability[i], said];
      }),
    },
  ];
}
