import { integer } from '../lib/draw.ts';
import { drawParcels, type Parcels } from '../lib/parcels.ts';
import { rng } from '../lib/rng.ts';
import { tableDays } from './params.ts';

export const secondsPerDay = 86400;
/** Days from booking until a label is settled. */
export const labelDelayDays = 14;
/** The last label settles on 14 August; the model goes live on the 15th, for four weeks. */
const productionFirstDay = tableDays + labelDelayDays;
const productionDays = 28;

/** Rows as an analyst finds them, in the order of booking. Times are seconds since the first day began. */
export interface ParcelTable {
  /** The running number of the parcel; a second scan repeats it. */
  parcel: Int32Array;
  booked: Float64Array;
  day: Int32Array;
  settled: Float64Array;
  distance: Float64Array;
  weight: Float64Array;
  promisedHours: Float64Array;
  carrier: Int32Array;
  region: Int32Array;
  route: Int32Array;
  claimStatus: Uint8Array;
  late: Uint8Array;
}

/** The history with its second scans, and the parcels of production as they are at booking. */
export function drawTables(seed: number): { history: ParcelTable; production: ParcelTable } {
  const world = {
    seed,
    sigmaShipper: 0,
    sigmaRoute: 0.9,
    sigmaZ: 0.5,
    phi: 0.97,
    days: productionFirstDay + productionDays,
  };
  const history = drawParcels(world, {
    name: 'history',
    firstDay: 0,
    days: tableDays,
    parcelsPerDay: 30,
    newShippers: 0,
  });
  const production = drawParcels(world, {
    name: 'production',
    firstDay: productionFirstDay,
    days: productionDays,
    parcelsPerDay: 60,
    newShippers: 0,
  });
  return {
    history: inOrder(history, scans(history, seed), claims(history, seed), 0),
    production: inOrder(
      production,
      bookings(production, seed, 'production'),
      new Uint8Array(production.late.length),
      history.late.length,
    ),
  };
}

/** A row before it has its place: which parcel it is of, and when it came in. */
interface Scan {
  of: number;
  booked: number;
}

/** Seconds at which parcels are booked. An overnight feed stamps the first of a day, and a few more, at midnight sharp. */
function bookings(parcels: Parcels, seed: number, period: string): Scan[] {
  const clock = rng(seed, period, 'clock');
  const feed = rng(seed, period, 'feed');
  return Array.from(parcels.day, (day, of) => {
    const second = integer(clock, secondsPerDay);
    const fed = feed.uniform() < 0.03 || day !== parcels.day[of - 1];
    return { of, booked: day * secondsPerDay + (fed ? 0 : second) };
  });
}

/** Every booking, and for a fifth of the parcels a second scan 10 to 40 days later. */
function scans(parcels: Parcels, seed: number): Scan[] {
  const chance = rng(seed, 'second scan');
  const lag = rng(seed, 'lag');
  const first = bookings(parcels, seed, 'history');
  const second = first.flatMap(({ of, booked }) => {
    const days = 10 + integer(lag, 31);
    return chance.uniform() < 0.2 ? [{ of, booked: booked + days * secondsPerDay }] : [];
  });
  return [...first, ...second.filter(({ booked }) => booked < tableDays * secondsPerDay)];
}

/** A column that is filled in after delivery: set for most late parcels and for few others. */
function claims({ late }: Parcels, seed: number): Uint8Array {
  const chance = rng(seed, 'claim');
  return Uint8Array.from(late, (y) => (chance.uniform() < (y === 1 ? 0.85 : 0.03) ? 1 : 0));
}

function inOrder(parcels: Parcels, rows: Scan[], claimStatus: Uint8Array, firstNumber: number): ParcelTable {
  const sorted = rows.toSorted((a, b) => a.booked - b.booked || a.of - b.of);
  const bookedFirst = new Map<number, number>();
  for (const { of, booked } of sorted) if (!bookedFirst.has(of)) bookedFirst.set(of, booked);
  const of = (column: ArrayLike<number>) => sorted.map((scan) => column[scan.of]);
  return {
    parcel: Int32Array.from(sorted, (scan) => firstNumber + scan.of),
    booked: Float64Array.from(sorted, (scan) => scan.booked),
    day: Int32Array.from(sorted, (scan) => Math.floor(scan.booked / secondsPerDay)),
    settled: Float64Array.from(sorted, (scan) => (bookedFirst.get(scan.of) as number) + labelDelayDays * secondsPerDay),
    distance: Float64Array.from(of(parcels.distance)),
    weight: Float64Array.from(of(parcels.weight)),
    promisedHours: Float64Array.from(of(parcels.slack)),
    carrier: Int32Array.from(of(parcels.carrier)),
    region: Int32Array.from(of(parcels.region)),
    route: Int32Array.from(of(parcels.route)),
    claimStatus: Uint8Array.from(of(claimStatus)),
    late: Uint8Array.from(of(parcels.late)),
  };
}
