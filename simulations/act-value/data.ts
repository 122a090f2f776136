import { drawCleanParcels, interceptOf } from '../lib/cleanParcels.ts';
import type { Table } from '../lib/define.ts';
import { carrierEffects } from '../lib/parcels.ts';
import type { ActValueParams } from './params.ts';
import { FRESH } from './run.ts';

/** Every parcel that models learn from, and those on which everything is valued. */
export function data({ seed, trainingRows, baseRate }: ActValueParams): Table[] {
  const intercept = interceptOf(baseRate / 100);
  const parts = { training: trainingRows, evaluation: FRESH };
  return [
    {
      name: 'rows',
      caption: 'The parcels that models learn from, and fresh ones with the true probability of being late',
      columns: [
        { key: 'set', label: 'Set' },
        { key: 'distance', label: 'Distance' },
        { key: 'weight', label: 'Weight' },
        { key: 'slack', label: 'Hours to the cut-off' },
        { key: 'carrier', label: `Carrier, 0 to ${carrierEffects.length - 1}` },
        { key: 'late', label: 'Late' },
        { key: 'risk', label: 'True probability of being late' },
      ],
      rows: Object.entries(parts).flatMap(([part, count]) => {
        const parcels = drawCleanParcels(seed, part, count, intercept);
        const { distance, weight, slack, carrier, late, probability } = parcels;
        return Array.from(late, (y, i) => [part, distance[i], weight[i], slack[i], carrier[i], y, probability[i]]);
      }),
    },
  ];
}
