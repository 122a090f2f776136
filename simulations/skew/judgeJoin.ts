import { historyDays, testFrom } from './days.ts';
import { between, type Joined, rowsBetween, scoresOf, type Table } from './fits.ts';
import { settledBy, windowOf } from './joins.ts';
import type { Join } from './names.ts';
import type { SkewParams } from './params.ts';
import type { JoinResult } from './result.ts';
import { aucByDepot, type ByDepot, estimate, less } from './scored.ts';
import type { Parcels } from './world.ts';

/** What a join promises offline, and what its refit is worth on requests that are served with the labels settled by then. */
export function judgeJoin(
  join: Join,
  { table, train, refit }: Joined,
  requests: Table,
  without: ByDepot,
  { late }: Parcels,
  params: SkewParams,
): JoinResult {
  const test = between(table, testFrom, historyDays);
  const offline = aucByDepot(rowsBetween(late, testFrom, historyDays), scoresOf(train, test));
  const production = inProduction({ table, refit }, requests, late);
  return {
    offline: estimate(offline),
    production: estimate(production),
    optimism: estimate(less(offline, production)),
    gain: estimate(less(production, without)),
    unsettled: join === 'without' ? null : unsettledShare(join, params),
    weight: join === 'without' ? null : refit.coef[2],
  };
}

/** The AUC of a refit on requests that are served rightly. */
export function inProduction(
  { table, refit }: Pick<Joined, 'table' | 'refit'>,
  requests: Table,
  late: Uint8Array,
): ByDepot {
  return aucByDepot(rowsBetween(late, historyDays), scoresOf(refit, requests.slice(0, table.length)));
}

/** Every day of a window has as many labels as any other. */
function unsettledShare(join: Exclude<Join, 'without'>, params: SkewParams): number {
  let [unsettled, all] = [0, 0];
  for (let day = testFrom; day < historyDays; day++) {
    const { from, to } = windowOf(join, day, params);
    for (let labelDay = from; labelDay <= to; labelDay++) {
      all += 1;
      if (!settledBy(labelDay, day, params)) unsettled += 1;
    }
  }
  return unsettled / all;
}
