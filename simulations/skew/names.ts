import type { Family } from '../lib/quantity.ts';

/** Ways to compute the late rate of the depot for a row of the training table; the last does without. */
export type Join = 'ownDay' | 'eventTime' | 'available' | 'snapshot' | 'without';

export const joins: Family<Join> = {
  ownDay: 'with the own day',
  eventTime: 'by event time',
  available: 'by availability time',
  snapshot: 'latest snapshot',
  without: 'no aggregate',
};

/** What goes wrong between the training table and a request. */
export type Skew = 'none' | 'miles' | 'offset' | 'nulls' | 'missing' | 'refresh' | 'swapped' | 'constant';

export const skews: Family<Skew> = {
  none: 'nothing',
  miles: 'km read as miles',
  offset: 'miles read as km, plus an offset',
  nulls: 'nulls filled with −3',
  missing: 'aggregate missing, read as 0',
  refresh: 'aggregate refreshed rarely',
  swapped: 'two columns swapped',
  constant: 'a column gone constant',
};

/** What somebody could look at. */
export type Check = 'system' | 'scores' | 'psi' | 'ks' | 'rows' | 'labels';

export const checks: Family<Check> = {
  system: 'errors and latency',
  scores: 'predictions, by PSI',
  psi: 'each feature, by PSI',
  ks: 'each feature, by KS',
  rows: 'row by row',
  labels: 'settled labels',
};

/** The columns that a distribution check compares. */
export type Feature = 'x1' | 'x2' | 'aggregate';

export const features: Family<Feature> = {
  x1: 'x1, the distance',
  x2: 'x2, the weight',
  aggregate: 'late rate of the depot',
};
