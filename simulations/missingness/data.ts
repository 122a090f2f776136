import type { Table } from '../lib/define.ts';
import { otherWeights } from './hidden.ts';
import type { MissingnessParams } from './params.ts';
import { drawParcels, HISTORY } from './parcels.ts';
import { lawOf, missingRows } from './pattern.ts';

/** The history as the company has it, and the two columns that nobody has. */
export function data(values: MissingnessParams): Table[] {
  const { seed, correlation } = values;
  const history = drawParcels(seed, 'history', HISTORY, correlation);
  const law = lawOf(history, values);
  const missing = missingRows(history, law, seed, 'history');
  const other = otherWeights(history, missing, law, values);
  const { distance, weight, slack, late, probability } = history;
  return [
    {
      name: 'rows',
      caption:
        'The history, standardised: an empty weight was not recorded, and the last three columns only a simulation knows',
      columns: [
        { key: 'distance', label: 'Distance' },
        { key: 'slack', label: 'Slack' },
        { key: 'weight', label: 'Weight as recorded' },
        { key: 'late', label: 'Late' },
        { key: 'weightA', label: 'Weight in world A' },
        { key: 'weightB', label: 'Weight in world B' },
        { key: 'risk', label: 'True probability of being late in world A' },
      ],
      rows: Array.from(distance, (d, i) => [
        d,
        slack[i],
        missing[i] === 1 ? null : weight[i],
        late[i],
        weight[i],
        other[i],
        probability[i],
      ]),
    },
  ];
}
