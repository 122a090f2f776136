import type { Table } from '../lib/define.ts';
import { type Bookings, drawBookings } from './bookings.ts';
import { testDays, trainingDays } from './days.ts';
import { outcomesOf } from './fate.ts';
import { ruleOf } from './label.ts';
import type { LabelDefinitionParams } from './params.ts';
import { fates } from './result.ts';

/** Every booking: what was known then, how late it came, the reason on record, and what the label says. */
export function data(params: LabelDefinitionParams): Table[] {
  const rule = ruleOf(params);
  const rowsOf = (period: string, days: number) => {
    const bookings: Bookings = drawBookings(period, days, params);
    const { recorded } = outcomesOf(bookings, params);
    const { distance, weight, slack, carrier, forecast, left, delay } = bookings;
    return Array.from(recorded, (code, i) => {
      const fate = fates[code];
      const reason = fate === 'onTime' ? null : fate;
      return [period, distance[i], weight[i], slack[i], carrier[i], forecast[i], left[i], delay[i], reason, rule[fate]];
    });
  };
  return [
    {
      name: 'bookings',
      caption: 'Every booking, with the reason on record and what the label says',
      columns: [
        { key: 'period', label: 'Period' },
        { key: 'distance', label: 'Distance' },
        { key: 'weight', label: 'Weight' },
        { key: 'slack', label: 'Slack' },
        { key: 'carrier', label: 'Carrier' },
        { key: 'forecast', label: 'Storm forecast' },
        { key: 'left', label: 'Hours left in the promised day' },
        { key: 'delay', label: 'Hours after the promise' },
        { key: 'reason', label: 'Recorded reason' },
        { key: 'label', label: 'What the label says' },
      ],
      rows: [...rowsOf('training', trainingDays), ...rowsOf('test', testDays)],
    },
  ];
}
