import { formatNumber as number } from '../lib/format.ts';
import { members, percent, plain, say } from '../lib/quantity.ts';
import { depots, productionDays } from './days.ts';
import { checks, joins, skews } from './names.ts';
import { added, bias, gain, optimism } from './numbers.ts';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

const fine = plain(3);
const share = percent(0);

/** What the picture shows, from the numbers of one run. */
export function describeSkew(result: SkewLabResult, params: SkewParams): string {
  return params.part === 'join' ? describeJoin(result, params) : describeServing(result, params);
}

function describeJoin(result: SkewLabResult, { join, settleDays, windowDays }: SkewParams): string {
  const found = result.joins[join];
  return [
    `A label settles after ${days(settleDays)}, and the late rate looks back over ${days(windowDays)}.`,
    `In this run, the model of the table that was joined “${joins[join]}” has an AUC of ${say(fine, found.offline)} offline and of ${say(fine, found.production)} in production: a difference of ${say(optimism, found.optimism)}.`,
    found.unsettled === null
      ? ''
      : `Of the labels that its test rows take, ${say(share, found.unsettled)} were not settled when the parcel was booked.`,
    join === 'without'
      ? ''
      : `Beside a model without the late rate, that of this table is at ${say(gain, found.gain)} in production.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function describeServing(result: SkewLabResult, { skew, compare, settleDays }: SkewParams): string {
  const found = result.skews[skew];
  const { requests, failed, again, differ } = found.panels;
  const ringing = members(checks)
    .filter((check) => found.rings[check])
    .map((check) => checks[check]);
  return [
    `In ${productionDays} days and ${depots} depots there are ${number(requests)} requests; ${failed === 0 ? 'none' : number(failed)} failed.`,
    `What is wrong: ${skews[skew]}. In this run the AUC is ${say(fine, found.auc)}, the log loss ${say(fine, found.logLoss)}, of which the skew adds ${say(added, found.added)}.`,
    `The mean prediction less the late share is ${say(bias, found.bias)}; the team knows it ${days(settleDays)} later.`,
    compare
      ? `Of ${number(again)} requests that were computed again, ${number(differ)} differ.`
      : 'No features were logged, so that nothing can be compared.',
    ringing.length > 0 ? `These ring: ${ringing.join('; ')}.` : 'No check rings.',
  ].join(' ');
}

const days = (count: number): string => (count === 1 ? '1 day' : `${number(count)} days`);
