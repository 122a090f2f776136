import { choice, flag, number, seed, type Values } from '../lib/params.ts';

type Part = 'paths' | 'collinearity';

const only = (part: Part, words: string) => ({
  when: { param: 'part', is: [part], otherwise: `The picture now shows another part. This acts in “${words}”.` },
});
const projects = { group: 'The projects', ...only('paths', 'many analyses of one table') };
const open = { group: 'What the analyst may choose', more: true, ...only('paths', 'many analyses of one table') };
const twins = { group: 'Two like columns', ...only('collinearity', 'two columns that say the same') };
const path = (label: string) => flag({ label, ...open, default: true });

export const params = {
  part: choice({
    label: 'What to look at',
    help: 'Every run computes both.',
    default: 'paths',
    options: { paths: 'many analyses of one table', collinearity: 'two columns that say the same' },
  }),

  effect: number({
    label: 'What the new printer changes',
    help: 'In standard deviations of the logarithm of the delay. With 0 it does nothing at all.',
    ...projects,
    unit: 'SD',
    default: 0,
    min: -1,
    max: 1,
    step: 0.1,
  }),
  n: number({
    label: 'Parcels in a project',
    help: 'Half of them with the new printer.',
    ...projects,
    unit: 'parcels',
    default: 200,
    min: 50,
    max: 2000,
    step: 10,
  }),
  correction: choice({
    label: 'Correction for many tests',
    help: 'Bonferroni divides the level by the number of open paths.',
    ...projects,
    default: 'none',
    options: { none: 'none', bonferroni: 'Bonferroni' },
  }),
  outcomes: number({
    label: 'Delays that are measured',
    help: 'Three delays of one parcel, such as to the depot and to the door, are alike but not the same.',
    ...projects,
    unit: 'delays',
    default: 1,
    min: 1,
    max: 3,
    step: 1,
  }),
  alpha: number({
    label: 'Significant below',
    ...projects,
    more: true,
    unit: 'p',
    default: 0.05,
    min: 0.001,
    max: 0.1,
    step: 0.001,
  }),
  projects: number({
    label: 'Projects',
    help: 'Each has a table of its own. The picture shows the first 40.',
    ...projects,
    more: true,
    unit: 'projects',
    default: 100,
    min: 40,
    max: 400,
    step: 20,
  }),

  groupAll: path('All parcels'),
  groupBusiness: path('Business customers alone'),
  groupPrivate: path('Private customers alone'),
  groupNorth: path('The northern depot alone'),
  groupSouth: path('The southern depot alone'),
  testHours: path('Hours, t test'),
  testTrimmed: path('Hours without outliers, t test'),
  testLog: path('Logarithm of the hours, t test'),
  testRanks: path('Ranks, Mann-Whitney test'),

  rho: number({
    label: 'Correlation of the two columns',
    help: 'With 0 they have nothing to do with each other.',
    ...twins,
    default: 0.95,
    min: 0,
    max: 0.99,
    step: 0.01,
  }),
  C: choice({
    label: 'Penalty',
    help: 'C of the logistic regression. The smaller it is, the smaller it keeps the coefficients.',
    ...twins,
    default: '1',
    options: {
      '0.001': 'very strong, C = 0.001',
      '0.01': 'strong, C = 0.01',
      '0.1': 'C = 0.1',
      '1': 'usual, C = 1',
      '100': 'weak, C = 100',
      '1000000': 'none, C = 1,000,000',
    },
  }),
  rhoProduction: number({
    label: 'Their correlation in production',
    help: 'What becomes of the predictions when the columns part ways.',
    ...twins,
    more: true,
    default: 0,
    min: 0,
    max: 0.99,
    step: 0.01,
  }),
  trainingRows: number({
    label: 'Rows in a sample',
    ...twins,
    more: true,
    unit: 'rows',
    default: 500,
    min: 100,
    max: 5000,
    step: 100,
  }),
  samples: number({
    label: 'Samples',
    help: 'How often the same model is fitted to another sample.',
    ...twins,
    more: true,
    unit: 'samples',
    default: 40,
    min: 20,
    max: 200,
    step: 10,
  }),
  // In this world the shares and spreads of a run lie near their means over many.
  seed: seed({ default: 219 }),
};

export type ForkingPathsParams = Values<typeof params>;
