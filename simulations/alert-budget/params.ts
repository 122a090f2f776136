import { choice, number, seed, type Values } from '../lib/params.ts';

export const params = {
  features: number({
    label: 'Features',
    help: 'Columns that are watched.',
    unit: 'features',
    default: 20,
    min: 1,
    max: 200,
    step: 1,
  }),
  monitors: number({
    label: 'Monitors of a feature',
    help: 'Each looks at something else: the mean, the spread, the share missing.',
    unit: 'monitors',
    default: 3,
    min: 1,
    max: 5,
    step: 1,
  }),
  alpha: number({
    label: 'Level of a monitor',
    help: 'How often it may alarm in a check when nothing is wrong.',
    unit: '%',
    default: 1,
    min: 0.1,
    max: 10,
    step: 0.1,
  }),
  correction: choice({
    label: 'Correction',
    help: 'What the level is promised for.',
    default: 'none',
    options: {
      none: 'none: each monitor for itself',
      check: 'Bonferroni: all monitors of a check together',
      benjaminiHochberg: 'Benjamini–Hochberg: the false share among a check’s alarms',
      year: 'Bonferroni: all checks of a year together',
    },
  }),
  pages: choice({
    label: 'A page goes out',
    default: 'alarm',
    options: { alarm: 'for every alarm', check: 'once a check, however many alarms' },
  }),
  checksPerWeek: number({
    label: 'Checks a week',
    help: 'Each looks at new data.',
    unit: 'checks',
    default: 7,
    min: 1,
    max: 28,
    step: 1,
  }),
  correlation: number({
    label: 'Correlation of the features',
    help: 'Features that move together alarm together: as many alarms, on fewer days.',
    more: true,
    unit: 'correlation',
    default: 0,
    min: 0,
    max: 0.95,
    step: 0.05,
  }),
  minutesPerPage: number({
    label: 'Time a page takes',
    help: 'To look, to find nothing, and to return to work.',
    more: true,
    unit: 'minutes',
    default: 30,
    min: 5,
    max: 120,
    step: 5,
  }),
  seed: seed({ default: 39 }),
};

export type AlertBudgetParams = Values<typeof params>;
export type Correction = AlertBudgetParams['correction'];
