import { defaults } from '../lib/params.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import model from './model.ts';
import { serve } from './operate.ts';
import { type DriftParams, params as declared } from './params.ts';
import type { DriftResult } from './result.ts';

const start: DriftParams = defaults(declared);
/** Runs that the tests of this lab ask for, each made once. */
const known = new Map<string, DriftResult>();

/** A run; where the other policy is not asked for it is the same one, which takes no time. */
export function run(given: Partial<DriftParams>): DriftResult {
  const params = { ...start, rival: given.policy ?? start.policy, ...given };
  const key = JSON.stringify(params);
  const found = known.get(key) ?? model.run(params);
  known.set(key, found);
  return found;
}

/** The world and the year that such a run is about. */
export const served = (given: Partial<DriftParams>) => serve({ ...start, ...given });

export function worlds(given: Partial<DriftParams>, count: number): DriftResult[] {
  return Array.from({ length: count }, (_, k) => run({ ...given, seed: 200 + k }));
}

/** What one setting has more of than another, in the same worlds. */
export function paired(
  a: Partial<DriftParams>,
  b: Partial<DriftParams>,
  count: number,
  of: (r: DriftResult) => number,
): Summary {
  const [left, right] = [worlds(a, count), worlds(b, count)];
  return summarise(left.map((result, k) => of(result) - of(right[k])));
}

/** What many runs say of one number. */
export const over = (found: readonly DriftResult[], of: (r: DriftResult) => number) => summarise(found.map(of));
