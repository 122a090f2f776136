import type { Table } from '../lib/define.ts';
import { depots, parcelsADay, rowsADay } from './days.ts';
import type { SkewParams } from './params.ts';
import { drawParcels } from './world.ts';

/** Every parcel of 208 days. The late rates are not among the columns: how they are joined is the question. */
export function data(params: SkewParams): Table[] {
  const { x1, x2, late } = drawParcels(params);
  return [
    {
      name: 'parcels',
      caption: `Every parcel of ${depots} depots, ${parcelsADay} of each on each day; production begins on day 180`,
      columns: [
        { key: 'day', label: 'Day' },
        { key: 'depot', label: 'Depot' },
        { key: 'x1', label: 'x1' },
        { key: 'x2', label: 'x2' },
        { key: 'late', label: 'Late' },
      ],
      rows: Array.from(late, (y, i) => [
        Math.floor(i / rowsADay),
        Math.floor((i % rowsADay) / parcelsADay),
        x1[i],
        x2[i],
        y,
      ]),
    },
  ];
}
