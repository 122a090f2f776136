import { formatNumber } from '../lib/format.ts';
import { say, show } from '../lib/quantity.ts';
import { type Rung, rungs } from './names.ts';
import { readings } from './numbers.ts';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult } from './result.ts';

/** What the pictures show, from the numbers of one run. */
export function describeBaselines(result: BaselinesResult, params: BaselinesParams): string {
  const { here, auc, bayes, parts, sizes } = result;
  const value = (rung: Rung) => show(readings.auc, auc[rung].value);
  const square = (amount: number) => show(readings.square, amount);
  return [
    `With ${formatNumber(here.rows)} training rows, the AUC on the test rows is ${value('rule')} for the rule, ${value('logistic')} for logistic regression and ${value('boosted')} for boosted trees; the true probabilities reach ${show(readings.auc, bayes.auc)}.`,
    verdictIn(result),
    climbIn(result),
    crossingIn(result, sizes[sizes.length - 1].rows),
    `Squared bias and variance over ${formatNumber(params.repeats)} training samples: ${square(parts.logistic.bias.value)} and ${square(parts.logistic.variance.value)} for logistic regression, ${square(parts.boosted.bias.value)} and ${square(parts.boosted.variance.value)} for boosted trees.`,
  ].join(' ');
}

function verdictIn({ lead }: BaselinesResult): string {
  const found = `Boosted trees against logistic regression: ${say(readings.lead, lead)}.`;
  if (lead.low > 0) return `${found} The interval lies above 0: boosted trees pay for themselves.`;
  if (lead.high < 0) return `${found} The interval lies below 0: take the simpler one.`;
  return `${found} The interval reaches 0, so one run cannot tell: take the simpler one.`;
}

function climbIn({ climb, taken }: BaselinesResult): string {
  const kept = climb.filter(({ pays }) => pays).map(({ rung }) => rungs[rung]);
  return kept.length === 0
    ? 'No rung of the ladder beats the majority beyond its interval.'
    : `Step by step, the ladder takes ${kept.join(', then ')}${kept[kept.length - 1] === rungs[taken] ? '' : `, and ends with ${rungs[taken]}`}.`;
}

function crossingIn({ overtakesAt }: BaselinesResult, end: number): string {
  return overtakesAt === null
    ? `Up to ${formatNumber(end)} rows, boosted trees do not overtake logistic regression for good.`
    : `From about ${formatNumber(Math.round(overtakesAt))} rows on, boosted trees lie above logistic regression.`;
}
