import { choice, flag, number, seed, type Values } from '../lib/params.ts';

type Part = 'mix' | 'power' | 'forty';

const only = (part: Part, words: string) => ({
  when: { param: 'part', is: [part], otherwise: `The picture now shows another part. This acts in “${words}”.` },
});
const mix = { group: 'Two models, three types of depot', ...only('mix', 'two models') };
const power = { group: 'One slice that may be worse', ...only('power', 'one slice') };
const forty = { group: 'Forty slices', ...only('forty', 'forty slices') };

export const params = {
  part: choice({
    label: 'What to look at',
    help: 'Every run computes all three. The picture shows one of them.',
    default: 'mix',
    options: { mix: 'two models', power: 'one slice', forty: 'forty slices' },
  }),

  mix: number({
    label: 'City parcels in the log of A',
    help: 'The log of B has as many from the country. A quarter of each log is suburb. With 37.5 % both logs have one mix.',
    ...mix,
    unit: '%',
    default: 60,
    min: 37.5,
    max: 65,
    step: 2.5,
  }),
  spread: number({
    label: 'How unlike the depots are',
    help: 'City parcels are the easy ones. With 0 all types of depot are alike.',
    ...mix,
    default: 1,
    min: 0,
    max: 1.5,
    step: 0.1,
  }),
  measure: choice({
    label: 'Measure',
    help: 'For the AUC the challenger is not told the type of depot.',
    ...mix,
    default: 'logLoss',
    options: {
      logLoss: 'log loss',
      error: 'error at one half',
      cost: 'cost',
      auc: 'AUC',
    },
  }),
  judged: choice({
    label: 'The models are judged',
    help: 'The same parcels are drawn with a third from each type of depot.',
    ...mix,
    default: 'own',
    options: { own: 'each on its own log', same: 'both on the same parcels' },
  }),
  equalMix: flag({
    label: 'Weight by equal mix',
    help: 'Each type of depot then counts for a third of the total, however many parcels it has.',
    ...mix,
    default: false,
  }),
  logRows: number({
    label: 'Parcels that judge each model',
    ...mix,
    more: true,
    unit: 'parcels',
    default: 3000,
    min: 200,
    max: 10_000,
    step: 100,
  }),

  gap: number({
    label: 'How much worse the slice is',
    help: 'Percentage points of error beyond the rest. With 0 nothing is wrong.',
    ...power,
    unit: 'points',
    default: 5,
    min: 0,
    max: 15,
    step: 1,
  }),
  sliceRows: number({
    label: 'Parcels in the slice',
    ...power,
    unit: 'parcels',
    default: 200,
    min: 20,
    max: 5000,
    step: 10,
  }),
  restRows: number({
    label: 'Parcels in the rest',
    ...power,
    more: true,
    unit: 'parcels',
    default: 8000,
    min: 500,
    max: 20_000,
    step: 500,
  }),
  level: number({
    label: 'Level of the test',
    help: 'How often it calls a gap where there is none.',
    ...power,
    more: true,
    unit: '%',
    default: 5,
    min: 0.1,
    max: 20,
    step: 0.1,
  }),

  testRows: number({
    label: 'Test parcels',
    help: 'All of them are sorted by each of six columns, which makes forty slices.',
    ...forty,
    unit: 'parcels',
    default: 4000,
    min: 500,
    max: 10_000,
    step: 100,
  }),
  weakness: number({
    label: 'How much worse dock 3 is',
    help: 'Percentage points of error. With 0 nothing is wrong with the model anywhere.',
    ...forty,
    unit: 'points',
    default: 0,
    min: 0,
    max: 12,
    step: 1,
  }),
  correction: choice({
    label: 'Correction for forty looks',
    ...forty,
    default: 'none',
    options: { none: 'none: each p below .05', bonferroni: 'Bonferroni: forty times p', bh: 'Benjamini-Hochberg, 5 %' },
  }),
  slicing: choice({
    label: 'Slices',
    help: 'Bands take the place of docks and shipper tiers: slices that are harder, and not badly modelled.',
    ...forty,
    default: 'random',
    options: { random: 'columns that mean nothing', bands: 'with bands of distance and weight' },
  }),
  test: choice({
    label: 'What a slice is held against',
    ...forty,
    default: 'rest',
    options: { rest: 'the error of all other parcels', residual: 'what the model itself expects of it' },
  }),
  // In this world single runs of all three parts lie near their means over many.
  seed: seed({ default: 856 }),
};

export type SlicesParams = Values<typeof params>;
