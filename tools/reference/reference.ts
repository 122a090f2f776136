import type { AnyValues } from '../../simulations/lib/define.ts';

/** Numbers from an independent prototype that a simulation must reproduce. */
export interface Reference {
  simulation: string;
  /** Where the numbers come from, in a sentence. */
  source: string;
  settings: Setting[];
}

export interface Setting {
  name: string;
  params: AnyValues;
  /** When given, cells are about the difference to these parameters in the same worlds. */
  against?: AnyValues;
  /** Worlds that the reference numbers rest on. */
  replicates: number;
  cells: Cell[];
}

/** A number made of the values of one measure in many worlds. */
export interface Cell {
  measure: string;
  /** Their median, or the share of them that are above 0; their mean where it is left out. */
  of?: 'median' | 'share';
  /** Only worlds in which this measure is below a limit count. */
  where?: { measure: string; below: number };
  expected: number;
  /** Standard error of `expected`; where it is not known, ours for the same number of worlds is taken. */
  se?: number;
  /** What may be missing beyond four combined standard errors: rounding, or a tolerance that was stated. */
  slack?: number;
}
