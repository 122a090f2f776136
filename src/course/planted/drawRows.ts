import { dayOf } from '../../../simulations/lib/calendar.ts';
import { categorical, integer, normal, poisson } from '../../../simulations/lib/draw.ts';
import { exp } from '../../../simulations/lib/math.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import type { DefectKind } from './pool.ts';

/** A row in the making: its values, and which defects have touched it. */
export interface Row {
  /** Days since 1970, and minutes since midnight. */
  day: number;
  minute: number;
  id: number;
  shipper: number;
  tariff: string;
  region: string;
  service: string;
  weight: number;
  distance: number;
  hours: number;
  price: number;
  scans: number;
  late: 0 | 1;
  touched: ReadonlySet<DefectKind>;
}

/** The weekdays of the table, all bookings settled. */
export const weekdays: readonly number[] = Array.from({ length: 80 }, (_, i) => {
  return dayOf('2025-01-06') + 7 * Math.floor(i / 5) + (i % 5);
});
export const regions = ['East', 'North', 'South', 'West'].flatMap((side) => [`${side} Gate`, `${side} Moor`]);
const services = [
  { name: 'economy', fee: 2 },
  { name: 'standard', fee: 4 },
  { name: 'express', fee: 9 },
];
const tariffs = ['A', 'B', 'C'];
const shipperCount = 40;
/** The last booking of a day, in minutes: the cut-off. */
const cutOff = 18 * 60;

/** About fifteen parcels a weekday, in order of booking, with nothing wrong in any of them. */
export function drawRows(seed: number): Row[] {
  const stream = (purpose: string) => rng(seed, 'parcels', purpose);
  const counts = stream('counts');
  const [minutes, shippers, places, kinds] = ['minute', 'shipper', 'region', 'service'].map(stream);
  const [weights, distances, noise, scanned, chance] = ['weight', 'distance', 'price', 'scans', 'late'].map(stream);
  const contract = stream('contract');
  const tariffOf = Array.from({ length: shipperCount }, () => tariffs[integer(contract, tariffs.length)]);
  const sizes = Array.from({ length: shipperCount }, (_, i) => 1 / (i + 4));
  const rows: Row[] = [];
  for (const day of weekdays) {
    const times = Array.from({ length: poisson(counts, 15) }, () => 6 * 60 + integer(minutes, 12 * 60));
    for (const minute of times.toSorted((a, b) => a - b)) {
      const shipper = categorical(shippers, sizes);
      const service = services[categorical(kinds, [2, 5, 1])];
      const heavy = normal(weights);
      const far = normal(distances);
      const weight = tenths(Math.min(Math.max(exp(0.9 + 0.8 * heavy), 0.1), 40));
      const distance = Math.round(Math.min(Math.max(exp(5.2 + 0.55 * far), 5), 850));
      const hours = tenths((cutOff - minute) / 60);
      const price = service.fee + 0.35 * weight + 0.012 * distance + normal(noise, 0, 0.3);
      const logOdds = -1.45 + 0.6 * far + 0.3 * heavy - 0.15 * (hours - 6);
      rows.push({
        day,
        minute,
        id: 100_001 + rows.length,
        shipper,
        tariff: tariffOf[shipper],
        region: regions[integer(places, regions.length)],
        service: service.name,
        weight,
        distance,
        hours,
        price: Math.round(Math.max(price, 1) * 100) / 100,
        scans: 1 + categorical(scanned, [6, 3, 1]),
        late: chance.uniform() < 1 / (1 + exp(-logOdds)) ? 1 : 0,
        touched: new Set(),
      });
    }
  }
  return rows;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
