import { defineModel } from '../lib/define.ts';
import { byMember } from '../lib/quantity.ts';
import { mean } from '../lib/resample/moments.ts';
import { data } from './data.ts';
import { allDays, historyDays } from './days.ts';
import { describeSkew } from './describe.ts';
import { between, fitJoin, rowsBetween } from './fits.ts';
import { inProduction, judgeJoin } from './judgeJoin.ts';
import { judgeSkews } from './judgeSkew.ts';
import { type Join, joins } from './names.ts';
import { measures } from './numbers.ts';
import { params, type SkewParams } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { SkewLabResult } from './result.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';
import { drawParcels } from './world.ts';

export default defineModel({
  title: 'Skew',
  version: 1,
  question:
    'Four ways to compute a depot’s late rate of the last seven days, all without an error. Which one holds in production?',
  params,
  run,
  measures,
  headline: ['offline', 'production', 'optimism', 'auc', 'logLoss', 'bias'],
  show: ['part', 'join', 'settleDays', 'phi', 'skew', 'rate', 'nullRate', 'refreshDays', 'compare'],
  titleOf,
  describe: describeSkew,
  tables,
  data,
  presets,
  python,
});

/** One history, joined in five ways and served rightly; and the right model, served in eight ways. */
function run(values: SkewParams): SkewLabResult {
  const parcels = drawParcels(values);
  const available = fitJoin(parcels, 'available', values);
  const requests = between(available.table, historyDays, allDays);
  const joined = (join: Join) =>
    join === 'available' ? available : fitJoin(parcels, join, values, join === 'without' ? undefined : available.train);
  const plain = joined('without');
  const without = inProduction(plain, requests, parcels.late);
  return {
    joins: byMember(joins, (join) =>
      judgeJoin(join, join === 'without' ? plain : joined(join), requests, without, parcels, values),
    ),
    skews: judgeSkews(available, requests, parcels, values),
    lateShare: mean(rowsBetween(parcels.late, historyDays)),
  };
}
