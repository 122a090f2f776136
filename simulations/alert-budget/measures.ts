import type { Measure } from '../lib/define.ts';
import type { AlertBudgetParams, Correction } from './params.ts';
import type { AlertBudgetResult } from './result.ts';

type AlertBudgetMeasure = Measure<AlertBudgetResult, AlertBudgetParams>;

const perYear = (correction: Correction, short: string): AlertBudgetMeasure => ({
  label: `Pages a year, ${short}`,
  short,
  unit: 'pages',
  digits: 1,
  of: ({ years }) => sum(years[correction].pages),
});

/** Nothing is wrong, so that every page is false. The first ones are with the chosen correction. */
export const measures = {
  pagesPerWeek: {
    label: 'Pages a week',
    unit: 'pages',
    digits: 2,
    range: [0, 50],
    of: ({ years }, { correction }) => years[correction].perWeek.value,
  },
  quietWeeks: {
    label: 'Weeks without a page',
    unit: '%',
    digits: 0,
    range: [0, 100],
    of: ({ years }, { correction }) => 100 * years[correction].quiet.value,
  },
  busiestWeek: {
    label: 'Pages in the busiest week',
    unit: 'pages',
    digits: 0,
    of: ({ years }, { correction }) => Math.max(...years[correction].pages),
  },
  hoursPerYear: {
    label: 'Hours a year',
    unit: 'hours',
    digits: 0,
    of: ({ years }, { correction, minutesPerPage }) => (sum(years[correction].pages) * minutesPerPage) / 60,
  },
  pagesPerYear: {
    label: 'Pages a year',
    unit: 'pages',
    digits: 1,
    of: ({ years }, { correction }) => sum(years[correction].pages),
  },
  barrier: {
    label: 'Distance at which a monitor alarms',
    unit: 'standard errors',
    digits: 2,
    of: ({ years }, { correction }) => years[correction].barrier,
  },
  pagesUncorrected: perYear('none', 'no correction'),
  pagesByCheck: perYear('check', 'Bonferroni by check'),
  pagesBenjaminiHochberg: perYear('benjaminiHochberg', 'Benjamini–Hochberg'),
  pagesByYear: perYear('year', 'Bonferroni by year'),
} satisfies Record<string, AlertBudgetMeasure>;

function sum(pages: readonly number[]): number {
  return pages.reduce((total, count) => total + count, 0);
}
