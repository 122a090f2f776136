import type { Preset } from '../lib/define.ts';
import type { AlertBudgetParams } from './params.ts';

/** The same quiet year with other promises. */
export const presets = {
  careful: {
    title: 'A careful level',
    group: 'How strict each check is',
    teaches: 'Sixty monitors at 1 %, every day: some four pages a week, for nothing.',
    params: {},
  },
  textbook: {
    title: 'The textbook level',
    group: 'How strict each check is',
    teaches: 'At 5 % there is hardly a day without a page, and soon nobody reads them.',
    params: { alpha: 5 },
  },
  fewer: {
    title: 'Five features, once a week',
    group: 'What is watched',
    teaches: 'Watch what matters, less often: fewer monitors are the cheapest correction.',
    params: { features: 5, monitors: 1, checksPerWeek: 1 },
  },
  grouped: {
    title: 'One page a check',
    group: 'What rings',
    teaches:
      'One page a check instead of one an alarm saves a quarter: there is still a page on almost every other day.',
    params: { pages: 'check' },
  },
  byCheck: {
    title: 'Bonferroni by check',
    group: 'How strict each check is',
    teaches: 'A promise for each check is broken once in a hundred days, some four times a year.',
    params: { correction: 'check' },
  },
  byYear: {
    title: 'Bonferroni by year',
    group: 'How strict each check is',
    teaches:
      'A promise for the year is broken once in a hundred years, and costs sight: a monitor needs a distance of five standard errors.',
    params: { correction: 'year' },
  },
  together: {
    title: 'Features that move together',
    group: 'What is watched',
    teaches: 'Correlated features send as many alarms in fewer, worse weeks.',
    params: { correlation: 0.9 },
  },
  everything: {
    title: 'Everything watched',
    group: 'What is watched',
    teaches: 'Two hundred features, and the pages about nothing are a full-time job.',
    params: { features: 200, monitors: 5 },
  },
} satisfies Record<string, Preset<AlertBudgetParams>>;
