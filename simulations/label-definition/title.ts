import { reaches } from '../lib/estimate.ts';
import { say, show } from '../lib/quantity.ts';
import { excludes, ruleOf } from './label.ts';
import { auc, baseRate } from './numbers.ts';
import type { LabelDefinitionParams } from './params.ts';
import type { LabelDefinitionResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf(result: LabelDefinitionResult, params: LabelDefinitionParams): string {
  const { keepAll, chosen } = result.ranked;
  if (chosen.fitted === null) return 'Under this label every booking is alike: there is nothing to rank';
  const now = say(auc, chosen.fitted.value);
  const rate = say({ ...baseRate, digits: 0 }, result.baseRate.value);
  if (!excludes(ruleOf(params)) || keepAll.fitted === null || result.change === null)
    return `The label calls ${rate} of the bookings late, and the model ranks them with an AUC of ${now}`;
  if (reaches(result.change)) return 'One run cannot tell whether this rule moves the AUC: run 40 worlds';
  const best =
    keepAll.truth === null || chosen.truth === null
      ? ''
      : `; the best possible one goes from ${say(auc, keepAll.truth)} to ${say(auc, chosen.truth)}`;
  const way = result.change.value > 0 ? 'raises' : 'lowers';
  return `The rule ${way} the AUC by ${show(auc, Math.abs(result.change.value))}, to ${now}${best}`;
}
