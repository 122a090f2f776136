import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeLeakage } from './describe.ts';
import { deploy, evaluateSplit } from './evaluate.ts';
import { collectRows } from './history.ts';
import { measures } from './numbers.ts';
import { histogramOf, splitResult, stripOf } from './outcome.ts';
import { type LeakageParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { LeakageResult } from './result.ts';
import { standardSplits } from './splits.ts';
import { survey } from './survey.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';
import { drawWorld } from './world.ts';

export default defineModel({
  title: 'Leakage',
  version: 2,
  question: 'The notebook says AUC 0.75. You deploy for the next four weeks. What will production say?',
  params,
  run,
  measures,
  headline: ['offline', 'production', 'optimism'],
  show: ['split', 'learner', 'labelDelayDays'],
  titleOf,
  describe: describeLeakage,
  tables,
  data,
  presets,
  survey,
  python,
});

/** One world, the four standard splits of its history (and the chosen one, if it is another), and the deployment. */
function run(values: LeakageParams): LeakageResult {
  const world = drawWorld(values);
  const { history, production } = collectRows(world, values);
  const deployment = deploy(world, history, production, values);
  const evaluated = standardSplits.map((split) => evaluateSplit(split, history, values));
  const chosen = evaluated.find(({ split }) => split === values.split) ?? evaluateSplit(values.split, history, values);
  const splits = evaluated.map((evaluation) => [evaluation.split, splitResult(evaluation, deployment)] as const);
  return {
    splits: Object.fromEntries(splits) as LeakageResult['splits'],
    chosen: splitResult(chosen, deployment),
    production: deployment.score,
    strip: stripOf(chosen, deployment, history, production),
    histogram: histogramOf(chosen, deployment, history, production),
  };
}
