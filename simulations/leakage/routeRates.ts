import { outOfFoldEncoding, targetEncoding } from '../lib/encode/targetEncoding.ts';
import { rng } from '../lib/rng.ts';
import type { LeakageParams } from './params.ts';
import type { Task } from './task.ts';

/**
 * The smoothed share of late parcels on the route of each row, learnt from `rows` of the history. Out of fold, a
 * training row gets a share that was learnt without its own label; every other row gets the share of all training rows.
 */
export function routeRates(
  { history, scored, train, name }: Task,
  rows: Int32Array,
  { aggregate, smoothing: m, seed }: LeakageParams,
): { history: Float64Array; scored: Float64Array } {
  const { route, late } = history;
  const encoding = targetEncoding(route, late, { m, rows });
  const rates = encoding.apply(route);
  if (aggregate === 'outOfFold') {
    const held = outOfFoldEncoding(route, late, { m, rows: train, folds: 5, rng: rng(seed, 'encoding folds', name) });
    for (let i = 0; i < train.length; i++) rates[train[i]] = held[i];
  }
  return { history: rates, scored: scored === history ? rates : encoding.apply(scored.route) };
}
