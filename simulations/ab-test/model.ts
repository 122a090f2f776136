import { defineModel } from '../lib/define.ts';
import { byMember, members } from '../lib/quantity.ts';
import { binsFor, histogramOf } from './bins.ts';
import { data } from './data.ts';
import { describeAbTest } from './describe.ts';
import { estimatesOf, judge } from './judge.ts';
import { daysOfLooks, lookAt } from './looks.ts';
import { measures, tables } from './numbers.ts';
import { type AbTestParams, params } from './params.ts';
import { pathsOf } from './paths.ts';
import { planOf } from './plan.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { type AbTestResult, rules } from './result.ts';
import { designOf } from './rules.ts';
import { summariseRule } from './summary.ts';
import { titleOf } from './title.ts';
import { drawComplaints } from './users.ts';

export default defineModel({
  title: 'A/B bench',
  version: 1,
  question: 'The new model changes nothing. How often does a team that looks every day find a difference all the same?',
  params,
  run,
  measures,
  headline: ['falsePositivesPeeking', 'falsePositivesObrienFleming', 'exaggerationPeeking'],
  show: ['truth', 'looks', 'days'],
  titleOf,
  describe: describeAbTest,
  tables,
  data,
  presets,
  python,
});

/** The same users for all four rules, in every repetition once without a difference and once with the one that was set. */
function run(values: AbTestParams): AbTestResult {
  const complaints = drawComplaints(values);
  const lookDays = daysOfLooks(values);
  const design = designOf(values, lookDays);
  const truth = (values.truth - values.baseline) / 100;
  const unchanged = lookAt(complaints.old, complaints.unchanged, values, lookDays);
  const changed = lookAt(complaints.old, complaints.changed, values, lookDays);
  const without = byMember(rules, (rule) => judge(unchanged, design.rules[rule]));
  const withTruth = byMember(rules, (rule) => judge(changed, design.rules[rule]));
  const bins = binsFor(
    truth,
    members(rules).map((rule) => estimatesOf(withTruth[rule])),
  );
  return {
    rules: byMember(rules, (rule) => ({
      ...summariseRule(without[rule], withTruth[rule], truth, lookDays),
      histogram: histogramOf(estimatesOf(withTruth[rule]), bins),
    })),
    lookDays,
    bounds: design.bounds,
    paths: { unchanged: pathsOf(unchanged, without), changed: pathsOf(changed, withTruth) },
    bins,
    plan: planOf(values),
  };
}
