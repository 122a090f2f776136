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

/** A mean over worlds, or, with `of: 'sd'`, the spread of single worlds. */
export interface Cell {
  measure: string;
  expected: number;
  /** Standard error of `expected`; where it is not known, ours for the same number of worlds is taken. */
  se?: number;
  /** What may be missing beyond four combined standard errors: rounding, or a tolerance that was stated. */
  slack?: number;
}
