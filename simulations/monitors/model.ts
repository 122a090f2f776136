import { defineModel } from '../lib/define.ts';
import { productionDays } from '../lib/drifting/world.ts';
import { replicateSeed } from '../lib/replicate.ts';
import { data } from './data.ts';
import { describeMonitors } from './describe.ts';
import { monitorKeys } from './monitors.ts';
import { measures, tables } from './numbers.ts';
import { type MonitorsParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { MonitorsResult } from './result.ts';
import { sweep } from './sweep.ts';
import { titleOf } from './title.ts';
import { onsetDay, watchTwins } from './year.ts';

export default defineModel({
  title: 'Monitors',
  version: 1,
  question: 'It rang within 90 days of the drift. Would it have rung anyway?',
  params,
  run,
  measures,
  headline: ['caughtSettledLoss', 'caughtKs', 'caughtPageHinkley'],
  show: ['drift', 'delta', 'withinDays'],
  titleOf,
  describe: describeMonitors,
  tables,
  data,
  presets,
  python,
});

/** Years with a drift and their twins without one, each watched by every monitor at every setting. */
function run(values: MonitorsParams): MonitorsResult {
  const seeds = Array.from({ length: values.pairs }, (_, k) => replicateSeed(values.seed, k));
  const twins = seeds.map((seed) => watchTwins(values, seed));
  const drifting = twins.map((pair) => pair.drifting);
  const quiet = twins.map((pair) => pair.quiet);
  const swept = monitorKeys.map((key) => [key, sweep(key, drifting, quiet, values.withinDays)]);
  return { monitors: Object.fromEntries(swept), longest: productionDays - onsetDay };
}
