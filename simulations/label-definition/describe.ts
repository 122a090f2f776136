import { reaches } from '../lib/estimate.ts';
import { read, say, show } from '../lib/quantity.ts';
import { excludes, ruleOf } from './label.ts';
import { auc, aucAgainst, baseRate, calibration, change, lateTurnedNegative, shareDropped } from './numbers.ts';
import type { LabelDefinitionParams } from './params.ts';
import type { LabelDefinitionResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeLabel(result: LabelDefinitionResult, params: LabelDefinitionParams): string {
  const { ranked, against } = result;
  const { fitted, truth } = ranked.chosen;
  const sentences = [
    `In this run ${say(baseRate, result.baseRate)} of the bookings that the label keeps are late.`,
    ...excluded(result, params),
    fitted === null
      ? 'All bookings that it keeps have one label, so that there is no AUC.'
      : `The model has an AUC of ${say(auc, fitted)}${truth === null ? '' : `; the true probabilities, which only a simulation knows, have ${show(auc, truth)}`}.`,
  ];
  if (excludes(ruleOf(params)) && result.change !== null)
    sentences.push(
      reaches(result.change)
        ? `One run cannot tell whether that differs from the AUC when every late parcel counts: ${say(change, result.change)}.`
        : `Against counting every late parcel the AUC moves by ${say(change, result.change)}.`,
    );
  const judged = (event: 'any' | 'carrier') => {
    const { auc: score, calibration: off } = against[event];
    const ranks = score === null ? 'there is nothing to rank' : `the AUC is ${show(auc, score)}`;
    return `for “${aucAgainst.family[event]}” ${ranks}, and the mean prediction is off by ${say(calibration, off)} of the bookings`;
  };
  sentences.push(`Judged by what happened to all bookings: ${judged('any')}; ${judged('carrier')}.`);
  return sentences.join(' ');
}

/** What the label leaves out and what it turns, where there is any of it. */
function excluded(result: LabelDefinitionResult, params: LabelDefinitionParams): string[] {
  const [dropped, turned] = [shareDropped, lateTurnedNegative].map((number) => number.of(result, params) ?? 0);
  const sentences = [];
  if (read(shareDropped, dropped) > 0) sentences.push(`It leaves out ${say(shareDropped, dropped)} of all bookings.`);
  if (read(lateTurnedNegative, turned) > 0)
    sentences.push(`It calls ${say(lateTurnedNegative, turned)} of the late parcels on time.`);
  return sentences;
}
