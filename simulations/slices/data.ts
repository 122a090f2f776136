import type { Table } from '../lib/define.ts';
import { members } from '../lib/quantity.ts';
import { drawDepotParcels, EQUAL, TRAINING_ROWS } from './depots.ts';
import { judgingSets } from './mix.ts';
import { depots } from './names.ts';
import type { SlicesParams } from './params.ts';

/** The parcels that teach both models, and those that judge each of them. */
export function data(params: SlicesParams): Table[] {
  const names = members(depots);
  const { ofA, ofB } = judgingSets(params);
  const sets = {
    training: drawDepotParcels(params, 'depots, training', TRAINING_ROWS, EQUAL),
    'judges A': ofA,
    'judges B': ofB,
  };
  return [
    {
      name: 'parcels',
      caption: 'Parcels of three types of depot: those that teach both models, and those that judge each of them',
      columns: [
        { key: 'set', label: 'Set' },
        { key: 'depot', label: 'Type of depot' },
        ...sets.training.x.map((_, j) => ({ key: `x${j + 1}`, label: `x${j + 1}` })),
        { key: 'late', label: 'Late' },
      ],
      rows: Object.entries(sets).flatMap(([set, { depot, x, late }]) =>
        Array.from(late, (y, i) => [set, names[depot[i]], ...x.map((column) => column[i]), y]),
      ),
    },
  ];
}
