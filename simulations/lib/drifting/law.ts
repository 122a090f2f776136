import { exp, log } from '../math.ts';

/** The kind of a drift: nothing, the law of the inputs, the share of late parcels, or what makes a parcel late. */
export type DriftKind = 'none' | 'covariate' | 'prior' | 'concept';
/** How it comes: at once, parcel by parcel, little by little, or in seasons. */
export type DriftShape = 'sudden' | 'gradual' | 'incremental' | 'recurring';

/** Columns that a learner sees; the last of them has nothing to do with lateness. */
export const featureCount = 5;

/** Effects on the log-odds of a late parcel: of 1, x1, x2, x3, x4, x1 squared - 1, and x1 x4. */
const oldConcept = [-1.5, 0.9, 0.4, -0.6, 0.5, 0.35, 0.3] as const;
const newConcept = [-1.5, 0.2, 0.4, 0.2, 1.1, 0.35, 0.3] as const;

/** The share of late parcels under the old concept, for five independent standard normal features. */
export const oldBaseRate = 0.234015657458324;

/** How many days an incremental or gradual drift takes, and how long each season of a recurring one lasts. */
const changeDays = 90;
const seasonDays = 60;

/**
 * How much of a drift is there, from 0 to 1, so many days after its onset; 0 before it. Of a gradual drift it is the
 * share of parcels that already belong to the new world.
 */
export function strengthOn(daysSinceOnset: number, shape: DriftShape): number {
  if (daysSinceOnset < 0) return 0;
  switch (shape) {
    case 'sudden':
      return 1;
    case 'gradual':
    case 'incremental':
      return Math.min(1, daysSinceOnset / changeDays);
    case 'recurring':
      return Math.floor(daysSinceOnset / seasonDays) % 2 === 0 ? 1 : 0;
  }
}

/** The log-odds of a late parcel with these features under the concept that lies `change` of the way from old to new. */
export function logOdds(x1: number, x2: number, x3: number, x4: number, change = 0): number {
  const linear =
    effect(0, change) +
    effect(1, change) * x1 +
    effect(2, change) * x2 +
    effect(3, change) * x3 +
    effect(4, change) * x4;
  return linear + effect(5, change) * (x1 * x1 - 1) + effect(6, change) * x1 * x4;
}

function effect(k: number, change: number): number {
  return oldConcept[k] + change * (newConcept[k] - oldConcept[k]);
}

/** The probability that belongs to log-odds. */
export function probabilityOf(z: number): number {
  return 1 / (1 + exp(-z));
}

/**
 * By how much the log-odds of the share of late parcels have risen when a drift of `delta` is there with this strength:
 * by that share of it or, where it is gradual, as far as the mixture of the two shares of late parcels lies above the old.
 */
export function priorShift(delta: number, strength: number, shape: DriftShape): number {
  if (shape !== 'gradual' || delta * strength === 0) return delta * strength;
  const old = oddsOf(oldBaseRate);
  const fresh = probabilityOf(log(old) + delta);
  return log(oddsOf((1 - strength) * oldBaseRate + strength * fresh) / old);
}

function oddsOf(p: number): number {
  return p / (1 - p);
}
