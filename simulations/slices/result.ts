import type { Estimate } from '../lib/estimate.ts';
import type { Correction, Depot } from './names.ts';

/** What a model scored, and how many parcels say so; null where nothing can be said. */
export interface Judged {
  value: number | null;
  rows: number;
}

/** Two models somewhere: A is in use, B is the challenger. */
export interface Pair {
  a: Judged;
  b: Judged;
  /** B less A. */
  gap: Estimate | null;
}

export interface MixResult {
  byDepot: Record<Depot, Pair>;
  /** All parcels as they came, and with a third for each type of depot. */
  asTheyCome: Pair;
  equalMix: Pair;
}

/** How often repeated slices of one size were found to be worse or better, and what the formula says. */
export interface PowerPoint {
  rows: number;
  found: Estimate;
  formula: number;
}

export interface PowerResult {
  slice: Estimate;
  rest: Estimate;
  /** The error of the slice less that of the rest. */
  gap: Estimate;
  p: number;
  /** At several sizes, and at the size that was set, which is the last. */
  curve: PowerPoint[];
  atRows: PowerPoint;
  /** Parcels that the formula asks for to find the gap in 80 % of all cases; null where no number is enough. */
  needed: number | null;
}

export interface Slice {
  name: string;
  /** Whether it is the one that may be worse. */
  weak: boolean;
  rows: number;
  errors: number;
  /** Points of error beyond the other parcels, or beyond what the model expects, from 0 to 1. */
  beyond: Estimate;
  /** The error less that of all other parcels, whichever test is chosen. */
  gap: number;
  p: number;
  found: Record<Correction, boolean>;
}

export interface FortyResult {
  /** Worst first. */
  slices: Slice[];
  /** Errors in the whole test set. */
  errors: number;
  /** In each of 40 other test sets of the same model, how many slices are found. */
  others: Record<Correction, number>[];
}

export interface SlicesResult {
  mix: MixResult;
  power: PowerResult;
  forty: FortyResult;
}
