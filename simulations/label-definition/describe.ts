import { reaches } from '../lib/estimate.ts';
import { say, show } from '../lib/quantity.ts';
import { excludes, ruleOf } from './label.ts';
import { auc, aucAgainst, baseRate, calibration, change, lateTurnedNegative, shareDropped } from './numbers.ts';
import type { LabelDefinitionParams } from './params.ts';
import type { LabelDefinitionResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeLabel(result: LabelDefinitionResult, params: LabelDefinitionParams): string {
  const { ranked, against } = result;
  const { fitted, truth } = ranked.chosen;
  const sentences = [
    `In this run ${say(baseRate, result.baseRate)} of the bookings that the label keeps are late. It leaves out ${said(shareDropped, result, params)} of all bookings, and calls ${said(lateTurnedNegative, result, params)} of the late parcels on time.`,
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
    const score = against[event].auc;
    return score === null ? 'nothing to rank' : `an AUC of ${show(auc, score)}`;
  };
  sentences.push(
    `Judged by what happened to all bookings, this model has ${judged('any')} for “${aucAgainst.family.any}” and ${judged('carrier')} for “${aucAgainst.family.carrier}”; its mean prediction is off by ${say(calibration, against.any.calibration)} and ${say(calibration, against.carrier.calibration)} of the bookings.`,
  );
  return sentences.join(' ');
}

type Number = typeof shareDropped;

function said(number: Number, result: LabelDefinitionResult, params: LabelDefinitionParams): string {
  return say(number, number.of(result, params) ?? 0);
}
