import type { Table } from '../lib/define.ts';
import { drawTest } from './fragility.ts';
import type { FragileParams } from './params.ts';
import { drawColumns, drawLabels, truthOf } from './world.ts';

/** The rows that the chosen model learns from; then two normal numbers a test row, from which its scores are made. */
export function data(values: FragileParams): Table[] {
  const { seed, n } = values;
  const d = Number(values.d);
  const X = drawColumns(seed, n, d);
  const late = drawLabels(values, X, truthOf(values, d));
  const { real, along } = drawTest(seed);
  const rest = new Array<null>(d - 2).fill(null);
  return [
    {
      name: 'rows',
      caption:
        'Training rows; of a test row, x1 and x2 are the two normal numbers from which its true and its other score are made',
      columns: [
        { key: 'set', label: 'Set' },
        { key: 'late', label: 'Late' },
        ...X.map((_, j) => ({ key: `x${j + 1}`, label: `x${j + 1}` })),
      ],
      rows: [
        ...Array.from(late, (y, i) => ['training', y, ...X.map((column) => column[i])]),
        ...Array.from(real, (z, i) => ['test', null, z, along[i], ...rest]),
      ],
    },
  ];
}
