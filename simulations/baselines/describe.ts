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
    `With ${formatNumber(here.rows)} training rows, the AUC on the test rows is ${value('rule')} for the rule, ${value('logistic')} for logistic regression, ${value('tree')} for the tree of depth 3, ${value('full')} for the full tree and ${value('boosted')} for boosted trees; no model can do better than the true probabilities, which reach ${show(readings.auc, bayes.auc)}.`,
    verdictIn(result),
    climbIn(result),
    crossingIn(result, sizes[sizes.length - 1].rows),
    `Over ${formatNumber(params.repeats)} training samples of this size, the probabilities of logistic regression have a squared bias of ${square(parts.logistic.bias.value)} and a variance of ${square(parts.logistic.variance.value)}; those of boosted trees ${square(parts.boosted.bias.value)} and ${square(parts.boosted.variance.value)}.`,
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
    : `Step by step, the ladder takes ${kept.join(', then ')}, and ends with ${rungs[taken]}.`;
}

function crossingIn({ overtakesAt }: BaselinesResult, end: number): string {
  return overtakesAt === null
    ? `Up to ${formatNumber(end)} rows, the curve of boosted trees does not come to lie above that of logistic regression for good.`
    : `In this run, the curve of boosted trees lies above that of logistic regression from about ${formatNumber(Math.round(overtakesAt))} rows on.`;
}
