import type { Table } from '../lib/define.ts';
import type { BaselinesParams } from './params.ts';
import { TEST_ROWS } from './run.ts';
import { drawRows, drawTraining, type Rows } from './world.ts';

/** The training rows where the reader stands and all test rows, each with its true probability. */
export function data(params: BaselinesParams): Table[] {
  const rowsOf = (set: string, { X, y, p }: Rows) =>
    Array.from(y, (late, i) => [set, ...X.map((column) => column[i]), late, p[i]]);
  return [
    {
      name: 'rows',
      caption: 'Training rows and test rows; the last column only a simulation knows',
      columns: [
        { key: 'set', label: 'Set' },
        ...[1, 2, 3, 4, 5, 6].map((j) => ({ key: `x${j}`, label: `Column ${j}` })),
        { key: 'late', label: 'Late' },
        { key: 'risk', label: 'True probability of being late' },
      ],
      rows: [
        ...rowsOf('training', drawTraining(params, 'training', Math.round(params.rows))),
        ...rowsOf('test', drawRows(params, 'test', TEST_ROWS)),
      ],
    },
  ];
}
