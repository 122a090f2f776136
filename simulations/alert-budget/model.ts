import { defineModel } from '../lib/define.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { byMember, members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { normalQuantile } from '../lib/special/normalQuantile.ts';
import { alarmsIn, levelOf } from './alarms.ts';
import { checksOf } from './checks.ts';
import { data } from './data.ts';
import { describeAlertBudget } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { type AlertBudgetParams, type Correction, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { type AlertBudgetResult, corrections, weeks, type Year } from './result.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Alert budget',
  version: 1,
  question:
    'Twenty features, three monitors each, every day, at a level of 1 %. How many pages a week when nothing is wrong?',
  params,
  run,
  measures,
  headline: ['pagesPerWeek', 'quietWeeks', 'hoursPerYear'],
  show: ['features', 'alpha', 'correction'],
  titleOf,
  describe: describeAlertBudget,
  tables,
  data,
  presets,
  python,
});

/** A year in which nothing is wrong, and what each correction makes of the same p-values. */
function run(values: AlertBudgetParams): AlertBudgetResult {
  const { checksPerWeek, pages: when } = values;
  const alpha = values.alpha / 100;
  const pages = byMember(corrections, () => new Array<number>(weeks).fill(0));
  const nextCheck = checksOf(values);
  for (let check = 0; check < weeks * checksPerWeek; check++) {
    const p = nextCheck();
    for (const correction of members(corrections)) {
      const alarms = alarmsIn(p, correction, alpha, weeks * checksPerWeek);
      pages[correction][Math.floor(check / checksPerWeek)] += when === 'alarm' ? alarms : Math.min(1, alarms);
    }
  }
  return { years: byMember(corrections, (correction) => yearOf(pages[correction], correction, values)) };
}

function yearOf(
  pages: number[],
  correction: Correction,
  { alpha, features, monitors, checksPerWeek }: AlertBudgetParams,
): Year {
  const { mean, low, high } = summarise(pages);
  const quiet = pages.filter((count) => count === 0).length;
  const level = levelOf(correction, alpha / 100, features * monitors, weeks * checksPerWeek);
  return {
    pages,
    // No page in so many weeks is compatible with 3 in as many (the rule of three).
    perWeek: { value: mean, low: Math.max(0, low), high: mean === 0 ? 3 / weeks : high },
    quiet: { value: quiet / weeks, ...wilsonInterval(quiet, weeks) },
    barrier: normalQuantile(1 - level / 2),
  };
}
