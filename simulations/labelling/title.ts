import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, say, show } from '../lib/quantity.ts';
import { auc, goldAuc } from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

const whole = percent(0);
const fine = { ...auc, unit: '' };

/** What to see, from the numbers of this run. */
export function titleOf(result: LabellingResult, params: LabellingParams): string {
  switch (params.part) {
    case 'noise':
      return noiseTitle(result.noise, params);
    case 'agreement':
      return agreementTitle(result.agreement);
    case 'active':
      return activeTitle(result.active, params);
    case 'weak':
      return weakTitle(result, params);
  }
}

function noiseTitle(
  { auc: { clean, true: real, measured }, late }: LabellingResult['noise'],
  params: LabellingParams,
): string {
  const { noiseKind, noiseRate } = params;
  if (noiseRate === 0) return `Every label is right: AUC ${show(fine, clean.value)}`;
  if (noiseKind === 'missed')
    return `The model says that ${say(whole, late.predicted)} are late; in truth ${say(whole, late.true)} are`;
  if (measured === null) return 'The recorded test holds one class only: nothing can be measured on it';
  return `The model’s AUC is ${show(fine, real.value)}; a test with wrong labels says ${show(fine, measured.value)}`;
}

function agreementTitle({ observed, kappa: found }: LabellingResult['agreement']): string {
  const alike = `Two annotators label ${say(whole, observed.value)} of the items alike`;
  if (found === null) return `${alike}, all with the same label: kappa says nothing of that`;
  return `${alike}, and kappa is ${formatNumber(found.value, 2)}`;
}

function activeTitle({ gain, gainRare }: LabellingResult['active'], { labels }: LabellingParams): string {
  const among = gainRare ? ' among rare parcels' : '';
  const found = gainRare ?? gain;
  if (labels <= 20) return 'The first 20 labels are random in both ways: nothing has been asked for yet';
  if (reaches(found)) return `One run cannot tell whether asking for doubtful rows helps${among}: run 40 worlds`;
  const size = formatNumber(Math.abs(found.value), 3);
  return found.value > 0
    ? `In this run, asking for doubtful rows adds ${size} to the AUC${among}`
    : `In this run, asking for doubtful rows costs ${size} of the AUC${among}`;
}

function weakTitle(result: LabellingResult, params: LabellingParams): string {
  const { em } = result.weak.labellers;
  const gold = goldAuc.of(result, params);
  const compared =
    gold === null || typeof gold === 'number'
      ? ''
      : `; ${formatNumber(params.goldRows)} true labels reach ${show(fine, gold.value)}`;
  return `Six rules and no true label reach an AUC of ${show(fine, em.auc.value)}${compared}`;
}
