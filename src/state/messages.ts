import type { AnyValues, Table } from '../../simulations/lib/define.ts';

/** A request of the page to a worker. `id` comes back with the answer. */
export type Request =
  | { id: number; kind: 'run'; name: string; params: AnyValues }
  | { id: number; kind: 'measure'; name: string; params: AnyValues }
  | { id: number; kind: 'export'; name: string; params: AnyValues };

/** A run, ready to be shown. */
export interface Outcome {
  params: AnyValues;
  result: unknown;
  measures: Record<string, number>;
  /** What to see in the picture of the whole, and by each moment before the last. */
  title: string;
  titles: readonly string[];
  sentence: string;
  /** How many moments it unfolds over; 0 when it does not. */
  frames: number;
  /** The heights of its curves, from end to end. */
  curves: Record<string, readonly number[]>;
  /** The tables under the picture. */
  tables: Table[];
}

/** A run, ready to be taken away. */
export interface Export {
  tables: Table[];
  /** The generated rows. */
  data: Table[];
  python: string | null;
}

export type Answer =
  | { id: number; kind: 'run'; outcome: Outcome }
  | { id: number; kind: 'measure'; measures: Record<string, number> }
  | { id: number; kind: 'export'; files: Export }
  | { id: number; kind: 'failed'; message: string };
