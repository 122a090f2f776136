import type { Rows } from './history.ts';

/** What a run is fitted on and asked about. */
export interface Task {
  history: Rows;
  /** The table that is scored: the history itself in the notebook, production once deployed. */
  scored: Rows;
  train: Int32Array;
  rows: Int32Array;
  /** Names the stream of chance of this run. */
  name: string;
}
