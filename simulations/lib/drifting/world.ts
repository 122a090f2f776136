import { normals } from '../draw.ts';
import { rng } from '../rng.ts';
import {
  type DriftKind,
  type DriftShape,
  featureCount,
  logOdds,
  priorShift,
  probabilityOf,
  strengthOn,
} from './law.ts';
import { redrawForPrior } from './prior.ts';

/** Days of production. */
export const productionDays = 364;
/** Days of the training of the first model. */
export const trainingDays = 120;
/** Days before day 0 altogether, for labels may be late. */
export const historyDays = 180;

/** The setting that a drifting world is drawn from. How it is watched and kept up has no part in it. */
export interface DriftSetting {
  seed: number;
  drift: DriftKind;
  shape: DriftShape;
  /** Size of the drift: standard deviations of x1, log-odds of the prior, or the share of the way to the new concept. */
  delta: number;
  /** The day of production on which it begins. */
  onsetDay: number;
  parcelsPerDay: number;
}

/** Parcels in order of day, the same number each day, from day -180 to day 363. */
export interface DriftingWorld {
  parcelsPerDay: number;
  /** x1 to x5. */
  x: Float64Array[];
  /** The true probability of being late, which only a simulation knows. */
  probability: Float64Array;
  /** 1 for late by the promised date. */
  late: Uint8Array;
}

/** The first row of a day, which may be before day 0; its parcels end where the next day begins. */
export function rowOf({ parcelsPerDay }: Pick<DriftingWorld, 'parcelsPerDay'>, day: number): number {
  return (day + historyDays) * parcelsPerDay;
}

/**
 * Draws half a year of history and a year of production. Features are independent standard normal variates and a
 * label is the comparison of one uniform a parcel with its probability, so that worlds of one seed differ only by what
 * their drift moves: concept drift leaves every feature as it is, and without a drift nothing else has an effect.
 * Who draws several worlds of one seed gives as `quiet` one without a drift: what a drift leaves as it is, is taken from
 * it, the columns themselves where it moves none of them. Both worlds must not be changed. O(parcels).
 */
export function drawDriftingWorld(setting: DriftSetting, quiet?: DriftingWorld): DriftingWorld {
  const { seed, drift, shape, delta, onsetDay, parcelsPerDay } = setting;
  const days = historyDays + productionDays;
  const n = days * parcelsPerDay;
  const strength = Float64Array.from({ length: days }, (_, day) =>
    drift === 'none' ? 0 : strengthOn(day - historyDays - onsetDay, shape),
  );
  const x = quiet ? columnsFor(drift, quiet.x) : drawInputs(setting);
  if (drift === 'covariate') moveInputs(x[0], strength, delta, shape, seed);
  const shift = strength.map((share) => (drift === 'prior' ? priorShift(delta, share, shape) : 0));
  if (drift === 'prior') redrawForPrior(x, shift, parcelsPerDay, seed);

  const known = quiet ? rowOf(setting, Math.min(onsetDay, productionDays)) : 0;
  const probability = new Float64Array(n);
  const late = new Uint8Array(n);
  if (quiet) {
    probability.set(quiet.probability.subarray(0, known));
    late.set(quiet.late.subarray(0, known));
  }
  const chance = rng(seed, 'late');
  const change = drift === 'concept' ? delta : 0;
  const [x1, x2, x3, x4] = x;
  for (let i = 0; i < known; i++) chance.uniform();
  for (let i = known; i < n; i++) {
    const day = Math.floor(i / parcelsPerDay);
    probability[i] = riskOf(x1[i], x2[i], x3[i], x4[i], change, strength[day], shape, shift[day]);
    late[i] = chance.uniform() < probability[i] ? 1 : 0;
  }
  return { parcelsPerDay, x, probability, late };
}

/** Columns that a drift may move in place: copies of those that it does move. */
function columnsFor(drift: DriftKind, x: readonly Float64Array[]): Float64Array[] {
  switch (drift) {
    case 'none':
    case 'concept':
      return [...x];
    case 'covariate':
      return x.map((column, j) => (j === 0 ? column.slice() : column));
    case 'prior':
      return x.map((column) => column.slice());
  }
}

/** The columns x1 to x5 as they are where nothing drifts, from day -180 to day 363. O(parcels). */
function drawInputs({ seed, parcelsPerDay }: Pick<DriftSetting, 'seed' | 'parcelsPerDay'>): Float64Array[] {
  const n = (historyDays + productionDays) * parcelsPerDay;
  return Array.from({ length: featureCount }, (_, j) => normals(rng(seed, `x${j + 1}`), n));
}

/** The risk of a parcel. While a gradual drift is under way nobody can tell which of two concepts a parcel obeys. */
function riskOf(
  x1: number,
  x2: number,
  x3: number,
  x4: number,
  change: number,
  strength: number,
  shape: DriftShape,
  shift: number,
): number {
  if (shape !== 'gradual' || change * strength === 0)
    return probabilityOf(logOdds(x1, x2, x3, x4, change * strength) + shift);
  const before = probabilityOf(logOdds(x1, x2, x3, x4) + shift);
  const after = probabilityOf(logOdds(x1, x2, x3, x4, change) + shift);
  return (1 - strength) * before + strength * after;
}

/** Moves a column by `delta`: all parcels by the same share of it or, where it is gradual, a share of them by all of it. */
function moveInputs(
  column: Float64Array,
  strength: Float64Array,
  delta: number,
  shape: DriftShape,
  seed: number,
): void {
  const parcelsPerDay = column.length / strength.length;
  const chance = rng(seed, 'gradual');
  for (let i = 0; i < column.length; i++) {
    const share = strength[Math.floor(i / parcelsPerDay)];
    column[i] += delta * (shape === 'gradual' ? Number(chance.uniform() < share) : share);
  }
}
