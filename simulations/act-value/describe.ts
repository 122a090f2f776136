import { formatNumber } from '../lib/format.ts';
import { percent, say, show } from '../lib/quantity.ts';
import { acted, euros, tStar } from './numbers.ts';
import type { ActValueParams } from './params.ts';
import { type ActValueResult, ruleColumns } from './result.ts';
import { PER } from './value.ts';

/** What the picture shows, from the numbers of one run. */
export function describeActValue(result: ActValueResult, params: ActValueParams): string {
  const { value, nothing, rule } = result;
  const amount = (worth: number) => show(euros, worth);
  const { all, logistic, boosted, trueP, hindsight, yours } = value;
  const sentences = [
    `Doing nothing costs ${amount(nothing.value)} euros per ${formatNumber(PER)} parcels in this run.`,
    thresholdIn(result, params),
    `Hindsight would save ${amount(hindsight.value)} euros; the best possible model saves ${amount(trueP.value)}, acting on ${say(acted, result.acted.trueP)} of the parcels.`,
    `The logistic regression is worth ${amount(logistic.value)}, the boosted trees ${amount(boosted.value)}, ${ruleIn(rule)} ${amount(value.rule.value)}, and acting on everybody${params.capacity < 100 ? ' there is room for, at random,' : ''} ${amount(all.value)}.`,
    `From your threshold of ${say(percent(0), params.threshold / 100)}, the logistic regression is worth ${amount(yours.value)}.`,
  ];
  return sentences.join(' ');
}

function thresholdIn(result: ActValueResult, { cAct, cMiss, effectiveness }: ActValueParams): string {
  if (result.tStar > 1)
    return cMiss * effectiveness === 0
      ? 'Acting saves nothing, so it never pays.'
      : 'Acting costs more than it saves on a parcel that is surely late, so it never pays.';
  if (cAct === 0) return 'Acting is free, so it does no harm on any parcel.';
  return `Acting pays from a probability of ${say(tStar, result.tStar)} on.`;
}

function ruleIn(rule: ActValueResult['rule']): string {
  return rule ? `the rule on ${ruleColumns[rule.column]}` : 'the rule, which never acts,';
}
