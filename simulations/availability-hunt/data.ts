import type { Table } from '../lib/define.ts';
import type { Parcels } from '../lib/parcels.ts';
import { depotRate } from './depotRate.ts';
import { traps } from './names.ts';
import type { HuntParams } from './params.ts';
import { firstDayOfRates } from './run.ts';
import { delayReason, promiseChanges } from './traces.ts';
import { drawWorld } from './world.ts';

/** Both histories and the weeks after them: a calm world with two traces in it, and one whose depots have good and bad days. */
export function data(params: HuntParams): Table[] {
  const [calm, shaken] = [drawWorld(params, false), drawWorld(params, true)];
  const settled = params.labelDelayDays + 1;
  const calmRows = (part: 'history' | 'production') => {
    const parcels = calm[part];
    const none = new Float64Array(parcels.late.length);
    // At booking nothing has been filled in and no date has been moved.
    const [reason, changes] =
      part === 'history' ? [delayReason(parcels, params), promiseChanges(parcels, params)] : [none, none];
    return rowsOf('calm', part, parcels, (i) => [reason[i], changes[i], null, null]);
  };
  const shakenRows = (part: 'history' | 'production') => {
    const parcels = shaken[part];
    const known = depotRate(shaken, parcels, settled);
    const stored = part === 'history' ? depotRate(shaken, parcels, params.windowEnds) : known;
    const first = firstDayOfRates(params);
    return rowsOf('shaken', part, parcels, (i) => [null, null, stored[i], known[i]]).filter(
      (_, i) => part === 'production' || parcels.day[i] >= first,
    );
  };
  return [
    {
      name: 'parcels',
      caption: 'Parcels of two worlds, with what each column says in the table and, in production, at booking',
      columns: [
        { key: 'world', label: 'World' },
        { key: 'part', label: 'Part' },
        { key: 'day', label: 'Day' },
        { key: 'distance', label: 'Distance' },
        { key: 'weight', label: 'Weight' },
        { key: 'slack', label: 'Slack' },
        { key: 'carrier', label: 'Carrier' },
        { key: 'late', label: 'Late' },
        { key: traps.delayReason, label: 'Code of a delay' },
        { key: traps.promiseChanges, label: 'Changes of the promised date' },
        { key: 'depot_rate', label: 'Late rate of the depot as stored' },
        { key: 'settled_rate', label: 'Late rate of the depot from settled labels' },
      ],
      rows: (['history', 'production'] as const).flatMap((part) => [...calmRows(part), ...shakenRows(part)]),
    },
  ];
}

function rowsOf(
  world: string,
  part: string,
  { day, distance, weight, slack, carrier, late }: Parcels,
  columns: (i: number) => (number | null)[],
): (number | string | null)[][] {
  return Array.from(late, (y, i) => [
    ...[world, part, day[i], distance[i], weight[i], slack[i], carrier[i], y],
    ...columns(i),
  ]);
}
