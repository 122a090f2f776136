import { defineModel } from '../lib/define.ts';
import { plainCosts } from '../lib/drifting/costs.ts';
import { labelsOn, truthOn } from '../lib/drifting/days.ts';
import { strengthOn } from '../lib/drifting/law.ts';
import type { Version } from '../lib/drifting/served.ts';
import { productionDays } from '../lib/drifting/world.ts';
import { serveYear } from '../lib/drifting/year.ts';
import { aucCurve } from './auc.ts';
import { data } from './data.ts';
import { describeDrift } from './describe.ts';
import { judge, weeklyMeans } from './judge.ts';
import { measures } from './numbers.ts';
import { onsetOf } from './onset.ts';
import { policyOf, policyYear, serve } from './operate.ts';
import { type DriftParams, params } from './params.ts';
import { daysAfter } from './periods.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { DriftResult, ServingModel } from './result.ts';
import { survey } from './survey.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';
import { until } from './until.ts';
import { watch } from './watch.ts';

export default defineModel({
  title: 'Drift',
  version: 1,
  question: 'On day 120 the world changes. What becomes of a model that nobody touches, and who notices?',
  params,
  run,
  measures,
  headline: ['aucAfter', 'logLossAfter', 'regret', 'total', 'saved', 'costPerParcel'],
  show: ['drift', 'shape', 'delta', 'policy', 'windowDays'],
  titleOf,
  describe: describeDrift,
  tables,
  data,
  presets,
  survey,
  python,
  frames: { unit: 'day', count: () => productionDays, until },
  curves: {
    auc: {
      label: 'AUC',
      digits: 2,
      range: [0.5, 0.9],
      from: 'day 0',
      to: `day ${productionDays - 1}`,
      points: 14,
      of: aucCurve,
    },
  },
});

/** One world, a year in it under two policies, and what monitors make of the first. */
function run(values: DriftParams): DriftResult {
  const { world, first, year } = serve(values);
  const production = { from: 0, to: productionDays };
  const ours = policyYear(world, year, values);
  const isSame = values.rival === values.policy;
  const costs = { missed: values.missedCost, needless: values.needlessCost };
  const other = () => policyYear(world, serveYear(world, policyOf(values.rival, values), first), values);
  return {
    policy: ours,
    rival: isSame ? ours : other(),
    oracle: judge(world, truthOn(world, production), values.onsetDay),
    plain: {
      year: plainCosts(world, production, costs),
      after: plainCosts(world, daysAfter(values.onsetDay), costs),
    },
    strength: Array.from({ length: productionDays }, (_, day) => strengthOf(day, values)),
    afterFrom: daysAfter(values.onsetDay).from,
    lateShare: weeklyMeans(labelsOn(world, production)),
    ...watch(world, year, values),
    models: year.versions.map(servingModel),
  };
}

function servingModel({ since, champion: { trained, adjusted, offset } }: Version): ServingModel {
  return { since, trained, adjusted, offset };
}

function strengthOf(day: number, params: DriftParams): number {
  const onset = onsetOf(params);
  return onset === null ? 0 : strengthOn(day - onset, params.shape);
}
