import type { Table } from '../lib/define.ts';
import { dateAt } from '../lib/listing.ts';
import { carryOut } from './carryOut.ts';
import { firstDate, type SplitCodeParams } from './params.ts';
import { parts } from './result.ts';
import { type ParcelTable, secondsPerDay } from './table.ts';

/** The generated parcels, with the part in which each row ended. */
export function data(params: SplitCodeParams): Table[] {
  const { history, partOfRow } = carryOut(params);
  return [
    {
      name: 'parcels',
      caption: 'The table of parcels that the program reads',
      columns: [
        { key: 'parcel_id', label: 'parcel_id' },
        { key: 'booked_at', label: 'booked_at' },
        { key: 'settled_at', label: 'settled_at' },
        { key: 'distance', label: 'distance', digits: 4 },
        { key: 'weight', label: 'weight', digits: 4 },
        { key: 'promised_hours', label: 'promised_hours', digits: 4 },
        { key: 'carrier', label: 'carrier' },
        { key: 'region', label: 'region' },
        { key: 'route', label: 'route' },
        { key: 'claim_status', label: 'claim_status' },
        { key: 'late', label: 'late' },
        { key: 'part', label: 'part' },
      ],
      rows: Array.from(partOfRow, (part, row) => [
        history.parcel[row],
        stamp(history.booked[row]),
        stamp(history.settled[row]),
        history.distance[row],
        history.weight[row],
        history.promisedHours[row],
        history.carrier[row],
        history.region[row],
        history.route[row],
        history.claimStatus[row],
        history.late[row],
        parts[part],
      ]),
    },
  ];
}

/** Seconds since the first day began, as `2024-06-30 23:59:59`. */
function stamp(seconds: ParcelTable['booked'][number]): string {
  const second = seconds % secondsPerDay;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${dateAt(firstDate, Math.floor(seconds / secondsPerDay))} ${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}`;
}
