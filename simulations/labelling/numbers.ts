import type { Estimate } from '../lib/estimate.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measuresOf,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { labellers, noiseScores, strategies } from './names.ts';
import type { LabellingParams } from './params.ts';
import type { Labeller, LabellingResult, NoiseScore, Strategy } from './result.ts';

type Of = Quantity<LabellingResult, LabellingParams>;
type Estimated<K extends string> = FamilyEstimate<LabellingResult, LabellingParams, K>;

/** How an AUC is read, and a difference of two. */
export const auc = { ...plain(3, 'AUC'), range: [0.5, 1] } as const;
const aucGained = { ...plain(4, 'AUC'), difference: true } as const;
export const share = percent(1);

/** Each model by the labels that judge it. */
export const noiseAuc: Estimated<NoiseScore> = {
  family: noiseScores,
  label: 'AUC',
  ...auc,
  interval: true,
  of: ({ noise }, _, key) => noise.auc[key],
};

export const bias: Of = {
  label: 'Mean prediction less the late share',
  short: 'Bias of the mean',
  ...plain(3),
  difference: true,
  of: ({ noise }) => noise.bias,
};

const agreement: Of = {
  label: 'Items that both annotators label alike',
  short: 'Labelled alike',
  ...percent(1),
  of: ({ agreement: { observed } }) => observed,
};

export const kappa: Of = {
  label: 'Kappa',
  ...plain(3),
  range: [0, 1],
  of: ({ agreement: { kappa: found } }) => found,
  otherwise: () => 0,
};

/** With so many labels, chosen in either way. */
export const strategyAuc: Estimated<Strategy> = {
  family: strategies,
  label: 'AUC',
  ...auc,
  interval: true,
  of: ({ active }, _, key) => active.strategies[key].auc,
};

/** Among rare parcels; null with none of them. */
export const rareAuc: Estimated<Strategy> = {
  family: strategies,
  label: 'AUC among rare parcels',
  ...auc,
  interval: true,
  of: ({ active }, _, key) => active.strategies[key].rare?.auc ?? null,
};

export const activeGain: Of = {
  label: 'What asking for doubtful rows adds',
  short: 'Doubtful less random',
  ...aucGained,
  of: ({ active }) => active.gain,
};

export const activeGainRare: Of = {
  label: 'What it adds among rare parcels',
  short: 'Among rare parcels',
  ...aucGained,
  of: ({ active }) => active.gainRare,
  otherwise: ({ active }) => active.gain.value,
};

export const labelledRate: Estimated<Strategy> = {
  family: strategies,
  label: 'Late among the labelled',
  ...share,
  interval: true,
  of: ({ active }, _, key) => active.strategies[key].rate,
};

const rareLabelled: FamilyNumber<LabellingResult, LabellingParams, Strategy> = {
  family: strategies,
  label: 'Rare parcels among the labelled',
  ...plain(0, 'parcels'),
  of: ({ active }, _, key) => active.strategies[key].rareLabelled,
};

export const labelsRight: Estimated<Labeller> = {
  family: labellers,
  label: 'Labels that are right',
  ...share,
  interval: true,
  of: ({ weak }, _, key) => weak.labellers[key].right,
};

export const labelsRightDecided: Estimated<Labeller> = {
  family: labellers,
  label: 'Right where the votes have a majority',
  ...share,
  interval: true,
  of: ({ weak }, _, key) => weak.labellers[key].rightDecided,
};

export const weakAuc: Estimated<Labeller> = {
  family: labellers,
  label: 'AUC of the model',
  ...auc,
  interval: true,
  of: ({ weak }, _, key) => weak.labellers[key].auc,
};

export const goldAuc: Of = {
  label: 'AUC with true labels',
  ...auc,
  of: ({ weak }, { goldRows }) => goldOf(weak, goldRows),
};

const noiseMeasure = (label: string, short: string, key: NoiseScore, otherwise?: Of['otherwise']) =>
  measure<LabellingResult, LabellingParams>({
    label,
    short,
    ...auc,
    of: ({ noise }) => noise.auc[key],
    ...(otherwise && { otherwise }),
  });

/** All numbers of all four parts, whichever is shown. */
export const measures = {
  aucTrue: noiseMeasure('AUC of a model of recorded labels, by the truth', 'True AUC', 'true'),
  aucMeasured: noiseMeasure('AUC of the same model, by recorded labels', 'Measured AUC', 'measured', () => 0.5),
  aucCleanLabels: noiseMeasure('AUC of a model of clean labels, by the truth', 'AUC of clean labels', 'clean'),
  bias: measure(bias),
  biasCleanLabels: measure<LabellingResult, LabellingParams>({
    ...bias,
    label: 'Mean prediction less the late share, with clean labels',
    short: 'Bias with clean labels',
    of: ({ noise }) => noise.biasClean,
  }),
  agreement: measure(agreement),
  chance: measure<LabellingResult, LabellingParams>({
    label: 'Alike by chance alone',
    ...percent(1),
    of: ({ agreement: { chance } }) => chance,
  }),
  kappa: measure(kappa),
  ...measuresOf('auc', strategyAuc),
  activeGain: measure(activeGain),
  aucRareRandom: rare('random'),
  aucRareUncertain: rare('uncertain'),
  activeGainRare: measure(activeGainRare),
  ...measuresOf('rate', labelledRate),
  ratePool: measure<LabellingResult, LabellingParams>({
    label: 'Late in the whole pool',
    ...share,
    of: ({ active }) => active.poolRate,
  }),
  ...measuresOf('rareLabelled', rareLabelled),
  majorityRight: right('majority', 'right'),
  majorityRightDecided: right('majority', 'rightDecided'),
  emRight: right('em', 'right'),
  emRightDecided: right('em', 'rightDecided'),
  decided: measure<LabellingResult, LabellingParams>({
    label: 'Rows where the votes have a majority',
    ...share,
    of: ({ weak }) => weak.decided,
  }),
  accuracyError: measure<LabellingResult, LabellingParams>({
    label: 'Mean error of the estimated accuracies',
    ...plain(3),
    of: ({ weak }) => weak.accuracyError,
  }),
  ...measuresOf('auc', weakAuc),
  aucGold: measure(goldAuc),
  aucGold50: gold(50),
  aucGold150: gold(150),
  aucGold500: gold(500),
};

/** With no rare parcels, what it is among all. */
function rare(strategy: Strategy) {
  return measure<LabellingResult, LabellingParams>({
    label: `${rareAuc.label}, ${strategies[strategy]}`,
    short: strategies[strategy],
    ...auc,
    of: ({ active }) => active.strategies[strategy].rare?.auc ?? null,
    otherwise: ({ active }) => active.strategies[strategy].auc.value,
  });
}

function right(labeller: Labeller, of: 'right' | 'rightDecided') {
  const { label } = of === 'right' ? labelsRight : labelsRightDecided;
  return measure<LabellingResult, LabellingParams>({
    label: `${label}, ${labellers[labeller]}`,
    short: labellers[labeller],
    ...share,
    of: ({ weak }) => weak.labellers[labeller][of],
  });
}

function gold(rows: number) {
  return measure<LabellingResult, LabellingParams>({
    label: `AUC with ${rows} true labels`,
    ...auc,
    of: ({ weak }) => goldOf(weak, rows),
  });
}

/** The model of so many true labels; the sizes that are always shown and the one that was set are all there. */
function goldOf({ gold: found }: LabellingResult['weak'], rows: number): Estimate | null {
  return found.find((one) => one.rows === rows)?.auc ?? null;
}
