import { choice, flag, number, seed, type Values } from '../lib/params.ts';

type Part = 'noise' | 'agreement' | 'active' | 'weak';

const only = (part: Part, words: string) => ({
  when: { param: 'part', is: [part], otherwise: `The picture now shows another part. This acts in “${words}”.` },
});
const noise = { group: 'Wrong labels', ...only('noise', 'wrong labels') };
const agreement = { group: 'Two annotators', ...only('agreement', 'two annotators') };
const active = { group: 'Which rows to label', ...only('active', 'which rows to label') };
const weak = { group: 'Rules for labels', ...only('weak', 'rules for labels') };

export const params = {
  part: choice({
    label: 'What to look at',
    help: 'Every run computes all four. The picture shows one of them.',
    default: 'noise',
    options: {
      noise: 'wrong labels',
      agreement: 'two annotators',
      active: 'which rows to label',
      weak: 'rules for labels',
    },
  }),

  noiseKind: choice({
    label: 'How labels are wrong',
    ...noise,
    default: 'symmetric',
    options: { symmetric: 'any label may be flipped', missed: 'late parcels are recorded as on time' },
  }),
  noiseRate: number({
    label: 'Wrong labels',
    help: 'Of all labels where any may be flipped, else of the late parcels. With 0 every label is right.',
    ...noise,
    unit: '%',
    default: 20,
    min: 0,
    max: 90,
    step: 5,
  }),
  trainingRows: number({
    label: 'Training rows',
    ...noise,
    more: true,
    unit: 'rows',
    default: 1500,
    min: 200,
    max: 5000,
    step: 100,
  }),

  annotatorAccuracy: number({
    label: 'Each annotator is right in',
    help: 'Whatever the true label is, and independently of the other annotator. With 100 % nobody ever errs.',
    ...agreement,
    unit: '%',
    default: 95,
    min: 50,
    max: 100,
    step: 1,
  }),
  prevalence: number({
    label: 'Share of late items',
    ...agreement,
    unit: '%',
    default: 10,
    min: 1,
    max: 99,
    step: 1,
  }),
  items: number({
    label: 'Items that both label',
    ...agreement,
    unit: 'items',
    default: 200,
    min: 50,
    max: 2000,
    step: 50,
  }),
  shuffled: flag({
    label: 'Shuffle the labels of the second annotator',
    help: 'A check: what is left of the agreement is then chance alone.',
    ...agreement,
    more: true,
    default: false,
  }),

  labels: number({
    label: 'Labels that are paid for',
    help: 'The first 20 are random for both. The rest are asked for batch by batch.',
    ...active,
    unit: 'labels',
    default: 160,
    min: 20,
    max: 400,
    step: 10,
  }),
  rareShare: number({
    label: 'Rare parcels',
    help: 'Parcels of another kind, which are late for another reason. With 0 there are none.',
    ...active,
    unit: '%',
    default: 0,
    min: 0,
    max: 20,
    step: 1,
  }),
  rareLooks: choice({
    label: 'To a model that does not know them, rare parcels look',
    ...active,
    default: 'doubtful',
    options: { doubtful: 'doubtful, near one half', safe: 'safe, nearly always on time' },
  }),
  batch: number({
    label: 'Labels in a batch',
    help: 'After each batch the model is fitted again.',
    ...active,
    more: true,
    unit: 'labels',
    default: 10,
    min: 5,
    max: 100,
    step: 5,
  }),

  sharedError: number({
    label: 'Errors that three rules share',
    help: 'How often the three weakest rules err together, as rules do that read the same wrong column. With 0 each errs by itself.',
    ...weak,
    unit: '%',
    default: 0,
    min: 0,
    max: 100,
    step: 5,
  }),
  goldRows: number({
    label: 'True labels to compare with',
    help: 'A model that learns from this many rows with their true labels.',
    ...weak,
    unit: 'rows',
    default: 150,
    min: 20,
    max: 1000,
    step: 10,
  }),
  accuracySpread: number({
    label: 'How unlike the rules are',
    help: 'With 100 % their accuracies run from 55 to 90 %. With 0 all six have the same.',
    ...weak,
    more: true,
    unit: '%',
    default: 100,
    min: 0,
    max: 100,
    step: 10,
  }),
  fullCoverage: flag({
    label: 'Every rule votes on every parcel',
    help: 'Otherwise each is silent on many: the better a rule, the rarer its vote.',
    ...weak,
    more: true,
    default: false,
  }),
  unlabelledRows: number({
    label: 'Parcels that the rules label',
    ...weak,
    more: true,
    unit: 'rows',
    default: 3000,
    min: 1000,
    max: 6000,
    step: 500,
  }),
  // In this world single runs of all four parts lie near their means over many.
  seed: seed({ default: 10 }),
};

export type LabellingParams = Values<typeof params>;
