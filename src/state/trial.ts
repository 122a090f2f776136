import type { AnyValues } from '../../simulations/lib/define.ts';

/** A plan of the reader against cases of the author: plain data, checked while the site is built. */
export interface Trial {
  /** The simulation. */
  name: string;
  /** The setting that plan and cases stand on. */
  start: AnyValues;
  /** The parameters that make the plan. */
  show: readonly string[];
  /** What is run against the plan, unseen until then. */
  cases: readonly { title: string; params: AnyValues }[];
  /** The measures of the table. */
  columns: readonly Column[];
  /** Worlds a case. */
  worlds: number;
}

/** A measure, and how far it may go on average over the worlds; null where it is only shown. */
export interface Column {
  measure: string;
  limit: { side: 'most' | 'least'; value: number } | null;
}
