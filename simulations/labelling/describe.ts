import { formatNumber as number } from '../lib/format.ts';
import { percent, plain, say } from '../lib/quantity.ts';
import { activeGain, activeGainRare, bias, kappa, labelsRight, share } from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

const fine = plain(3);
const whole = percent(0);

/** What the picture shows, from the numbers of one run. */
export function describeLabelling(result: LabellingResult, params: LabellingParams): string {
  switch (params.part) {
    case 'noise':
      return describeNoise(result.noise, params);
    case 'agreement':
      return describeAgreement(result.agreement, params);
    case 'active':
      return describeActive(result.active, params);
    case 'weak':
      return describeWeak(result.weak, params);
  }
}

function describeNoise({ auc, bias: found }: LabellingResult['noise'], params: LabellingParams): string {
  const { noiseKind, noiseRate, trainingRows } = params;
  const wrong =
    noiseRate === 0
      ? 'No label is wrong.'
      : noiseKind === 'symmetric'
        ? `In this run, each label is flipped with a chance of ${number(noiseRate)} %.`
        : `In this run, each late parcel is recorded as on time with a chance of ${number(noiseRate)} %.`;
  return [
    wrong,
    `A model of ${number(trainingRows)} recorded labels has a true AUC of ${say(fine, auc.true)}; with clean labels it would have ${say(fine, auc.clean)}.`,
    auc.measured === null
      ? 'The recorded test holds one class only, so the team cannot measure anything.'
      : `On a test with the same kind of errors the team measures ${say(fine, auc.measured)}.`,
    `Its mean prediction is off the true late share by ${say(bias, found)}.`,
  ]
    .join(' ')
    .replaceAll(' %', '\u00a0%');
}

function describeAgreement(
  { observed, chance, kappa: found }: LabellingResult['agreement'],
  params: LabellingParams,
): string {
  const { items, annotatorAccuracy, prevalence, shuffled } = params;
  return [
    `Each annotator is right in ${number(annotatorAccuracy)} % of the cases, and ${number(prevalence)} % of the items are late by chance.`,
    shuffled ? 'The labels of the second were shuffled.' : '',
    `In this run they give ${say(share, observed)} of ${number(items)} items the same label; chance alone would make it ${say(share, chance)}.`,
    found === null
      ? 'All items got one and the same label, so kappa is not defined.'
      : `Kappa is ${say(kappa, found)}.`,
  ]
    .filter(Boolean)
    .join(' ')
    .replaceAll(' %', '\u00a0%');
}

function describeActive(
  { strategies, gain, gainRare, all, poolRate }: LabellingResult['active'],
  params: LabellingParams,
): string {
  const { random, uncertain } = strategies;
  const sentences = [
    `In this run, ${number(params.labels)} labels of random rows give an AUC of ${say(fine, random.auc.value)}, those of doubtful rows ${say(fine, uncertain.auc.value)}: a difference of ${say(activeGain, gain)} on these test rows.`,
    `All 3,000 labels would give ${say(fine, all)}.`,
  ];
  if (gainRare) {
    sentences.push(
      `Among rare parcels the difference is ${say(activeGainRare, gainRare)}; random labels hold ${random.rareLabelled} of them, the others ${uncertain.rareLabelled}.`,
    );
  }
  sentences.push(
    `Of the pool ${say(share, poolRate)} are late, of the labelled doubtful rows ${say(share, uncertain.rate)}.`,
  );
  return sentences.join(' ');
}

function describeWeak({ labellers, accuracyError, gold }: LabellingResult['weak'], params: LabellingParams): string {
  const { majority, em } = labellers;
  const told = gold.map(({ rows, auc }) => `${number(rows)} give ${say(fine, auc.value)}`).join(', ');
  return [
    `In this run, six rules label ${number(params.unlabelledRows)} parcels.`,
    `A majority vote is right in ${say(labelsRight, majority.right)}, a label model in ${say(labelsRight, em.right)}; it is off by ${say(percent(1), accuracyError)} in how often a rule is right, on average.`,
    `Models of these labels have an AUC of ${say(fine, majority.auc.value)} and ${say(fine, em.auc.value)}.`,
    `Of true labels, ${told}.`,
    params.sharedError > 0 ? `Three rules share ${say(whole, params.sharedError / 100)} of their errors.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
