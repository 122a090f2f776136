import type { Table } from '../lib/define.ts';
import { noiseOf } from './noise.ts';
import type { DecisionParams } from './params.ts';
import { ROWS } from './run.ts';
import { drawParcels } from './world.ts';

/** Every parcel of the three parts, with its delay in hours, and whether that counts as late. */
export function data(params: DecisionParams): Table[] {
  const noise = noiseOf(params.skewness);
  return [
    {
      name: 'rows',
      caption: 'The parcels that models are fitted to, calibrated with and scored on',
      columns: [
        { key: 'part', label: 'Part' },
        ...[1, 2, 3, 4].map((j) => ({ key: `x${j}`, label: `x${j}` })),
        { key: 'hours', label: 'Hours of delay' },
        { key: 'late', label: 'Late' },
      ],
      rows: Object.entries(ROWS).flatMap(([part, count]) => {
        const { X, hours, late } = drawParcels(params, noise, part, count);
        return Array.from(late, (y, i) => [part, ...X.map((column) => column[i]), hours[i], y]);
      }),
    },
  ];
}
