import { exp, log } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { MissingnessParams } from './params.ts';
import type { Parcels } from './parcels.ts';

/** The log-odds that a weight is missing: `base`, and what each of three things adds. */
export interface Law {
  base: number;
  distance: number;
  weight: number;
  late: number;
}

/** The law of the history, with the base that gives the rate asked for among its rows. */
export function lawOf(history: Parcels, { mechanism, rate, severity, lateness }: MissingnessParams): Law {
  const law = {
    base: 0,
    distance: mechanism === 'MAR' ? severity : 0,
    weight: mechanism === 'MNAR' ? severity : 0,
    late: lateness,
  };
  return { ...law, base: baseFor(rate / 100, history, law) };
}

/** The law that holds at booking, where nobody is late yet; or, by chance alone, one of the same rate. */
export function lawInProduction(law: Law, { future, rate }: MissingnessParams): Law | null {
  switch (future) {
    case 'continues':
      return { ...law, late: 0 };
    case 'stops':
      return null;
    case 'random':
      return { base: logOdds(rate / 100), distance: 0, weight: 0, late: 0 };
  }
}

/** 1 where the weight is missing: a uniform of the row's own against its chance, so that another law redraws nothing. */
export function missingRows(parcels: Parcels, law: Law | null, seed: number, period: string): Uint8Array {
  const chance = rng(seed, period, 'missing');
  return Uint8Array.from(parcels.late, (_, i) => {
    const u = chance.uniform();
    return law !== null && u < 1 / (1 + exp(-law.base - beyondBase(parcels, law, i))) ? 1 : 0;
  });
}

function beyondBase({ distance, weight, late }: Parcels, law: Law, i: number): number {
  return law.distance * distance[i] + law.weight * weight[i] + law.late * late[i];
}

/** The base at which the rows are missing at this rate on average: Newton's method, halved where it would overshoot. */
function baseFor(rate: number, history: Parcels, law: Law): number {
  const even = logOdds(rate);
  if (rate === 0 || (law.distance === 0 && law.weight === 0 && law.late === 0)) return even;
  const added = history.distance.map((_, i) => beyondBase(history, law, i));
  let [low, high] = [-40, 40];
  let base = even;
  for (let step = 0; step < 60 && high - low > 1e-12; step++) {
    let [mean, slope] = [0, 0];
    for (let i = 0; i < added.length; i++) {
      const p = 1 / (1 + exp(-base - added[i]));
      mean += p / added.length;
      slope += (p * (1 - p)) / added.length;
    }
    if (mean < rate) low = base;
    else high = base;
    const newton = base + (rate - mean) / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - base) < 1e-12) return next;
    base = next;
  }
  return base;
}

const logOdds = (p: number): number => log(p / (1 - p));
