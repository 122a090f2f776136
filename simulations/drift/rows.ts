import type { Table } from '../lib/define.ts';
import { productionDays, rowOf } from '../lib/drifting/world.ts';
import type { Exported } from './result.ts';

/** Every parcel that a model learned from or was asked about. The rows are made when they are asked for. */
export function rows({ world, predicted, models }: Exported): Table {
  const firstDay = Math.min(...models.flatMap(({ trained, adjusted }) => [trained.from, adjusted.from]));
  const first = rowOf(world, firstDay);
  const served = rowOf(world, 0);
  return {
    name: 'rows',
    caption: 'Every parcel: its features, what became of it, its true risk, and what was predicted on its day',
    kind: 'data',
    columns: [
      { key: 'day', label: 'Day (0 is the first of production)' },
      ...world.x.map((_, j) => ({ key: `x${j + 1}`, label: `Feature ${j + 1}` })),
      { key: 'late', label: 'Late' },
      { key: 'risk', label: 'True probability of being late (only a simulation knows it)' },
      { key: 'predicted', label: 'Predicted probability of being late' },
    ],
    get rows() {
      return Array.from({ length: rowOf(world, productionDays) - first }, (_, k) => {
        const i = first + k;
        const day = firstDay + Math.floor(k / world.parcelsPerDay);
        const said = i < served ? null : predicted[i - served];
        return [day, ...world.x.map((column) => column[i]), world.late[i], world.probability[i], said];
      });
    },
  };
}
