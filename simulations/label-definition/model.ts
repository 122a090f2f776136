import { take } from '../lib/columns.ts';
import { defineModel } from '../lib/define.ts';
import { mean } from '../lib/resample/moments.ts';
import { drawBookings } from './bookings.ts';
import { data } from './data.ts';
import { testDays, trainingDays } from './days.ts';
import { describeLabel } from './describe.ts';
import { aucOf, estimated, judgedBy, minus, pulledAuc, pulledRate, topTenth } from './evaluate.ts';
import { CARRIER, ON_TIME, outcomesOf } from './fate.ts';
import { counted, excludes, excluding, keepAll, labelled, type Rule, ruleOf } from './label.ts';
import { columnsOf, learn } from './learn.ts';
import { measures, tables } from './numbers.ts';
import { type LabelDefinitionParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { LabelDefinitionResult } from './result.ts';
import { titleOf } from './title.ts';
import { chancesOf, probabilityOf } from './truth.ts';

export default defineModel({
  title: 'Label definition',
  version: 1,
  question:
    'The label leaves out what nobody could foresee. Does the measured score rise or fall, and is the model better?',
  params,
  run,
  measures,
  headline: ['baseRate', 'aucFitted', 'aucChange', 'calibrationCarrier'],
  show: ['requests', 'weather', 'grace', 'promise'],
  titleOf,
  describe: describeLabel,
  tables,
  data,
  presets,
  python,
});

function run(values: LabelDefinitionParams): LabelDefinitionResult {
  const training = drawBookings('training', trainingDays, values);
  const test = drawBookings('test', testDays, values);
  const past = outcomesOf(training, values).recorded;
  const { happened, recorded } = outcomesOf(test, values);
  const X = columnsOf(training, values);
  const query = columnsOf(test, values);
  const chances = chancesOf(test, values);
  const scoresOf = (rule: Rule) => learn(X, labelled(past, rule))(query);
  const judge = (rule: Rule) => {
    const kept = labelled(recorded, rule);
    const score = scoresOf(rule);
    const truth = probabilityOf(chances, rule);
    return { kept, score, truth, fitted: pulledAuc(kept, score), best: aucOf(kept, truth) };
  };

  const rule = ruleOf(values);
  const all = judge(keepAll);
  const chosen = excludes(rule) ? judge(rule) : all;
  const top = topTenth(chosen.score);
  const late = happened.map((fate) => (fate === ON_TIME ? 0 : 1));
  const byCarrier = happened.map((fate) => (fate === CARRIER ? 1 : 0));
  return {
    counts: counted(happened, recorded, rule),
    baseRate: estimated(pulledRate(chosen.kept, happened.length)),
    trueRate: mean(take(chosen.truth, chosen.kept.rows)),
    ranked: { keepAll: rankedOf(all), chosen: rankedOf(chosen) },
    change: all.fitted && chosen.fitted && estimated(minus(chosen.fitted, all.fitted)),
    against: { any: judgedBy(late, chosen.score, top), carrier: judgedBy(byCarrier, chosen.score, top) },
    dropMinusNegative: excludes(rule) ? dropMinusNegative(recorded, rule, chosen, scoresOf) : 0,
  };
}

function rankedOf({ fitted, best }: { fitted: ReturnType<typeof pulledAuc>; best: number | null }) {
  return { fitted: fitted && estimated(fitted), truth: best };
}

/** One model, fitted with the excluded delays as on time, judged without them and with them as on time. */
function dropMinusNegative(
  recorded: Uint8Array,
  rule: Rule,
  chosen: { score: Float64Array; fitted: ReturnType<typeof pulledAuc> },
  scoresOf: (rule: Rule) => Float64Array,
): number | null {
  const negative = excluding(rule, 'onTime');
  const drops = Object.values(rule).includes('leftOut');
  const score = drops ? scoresOf(negative) : chosen.score;
  const dropped = aucOf(labelled(recorded, excluding(rule, 'leftOut')), score);
  const kept = drops ? aucOf(labelled(recorded, negative), score) : (chosen.fitted?.value ?? null);
  return dropped === null || kept === null ? null : dropped - kept;
}
