import type { Table } from '../lib/define.ts';
import { carrierEffects } from '../lib/parcels.ts';
import type { SearchParams } from './params.ts';
import { rowsOf } from './run.ts';

/** The rows that models are fitted to and chosen on, and fresh ones with the true probability. */
export function data(params: SearchParams): Table[] {
  const names = [
    ...['distance', 'weight', 'slack'],
    ...carrierEffects.map((_, k) => `carrier${k}`),
    ...Array.from({ length: params.noise }, (_, k) => `noise${k + 1}`),
  ];
  return [
    {
      name: 'rows',
      caption:
        'The rows that models are fitted to and chosen on, and fresh ones with the true probability of being late',
      columns: [
        { key: 'set', label: 'Set' },
        ...names.map((key) => ({ key, label: key })),
        { key: 'late', label: 'Late' },
        { key: 'risk', label: 'True probability of being late' },
      ],
      rows: Object.entries(rowsOf(params)).flatMap(([set, { X, late, probability }]) =>
        Array.from(late, (y, i) => [set, ...X.map((column) => column[i]), y, probability[i]]),
      ),
    },
  ];
}
