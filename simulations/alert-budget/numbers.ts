import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measureChosen,
  measureOf,
  members,
  percent,
  plain,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import type { AlertBudgetParams, Correction } from './params.ts';
import { type AlertBudgetResult, corrections } from './result.ts';

type OfCorrection = FamilyNumber<AlertBudgetResult, AlertBudgetParams, Correction>;

export const perWeek: FamilyEstimate<AlertBudgetResult, AlertBudgetParams, Correction> = {
  family: corrections,
  label: 'Pages a week',
  ...plain(2, 'pages'),
  range: [0, 50],
  interval: true,
  of: ({ years }, _, correction) => years[correction].perWeek,
};

const quiet: FamilyEstimate<AlertBudgetResult, AlertBudgetParams, Correction> = {
  family: corrections,
  label: 'Weeks without a page',
  ...percent(0),
  interval: true,
  of: ({ years }, _, correction) => years[correction].quiet,
};

const perYear: OfCorrection = {
  family: corrections,
  label: 'Pages a year',
  ...plain(1, 'pages'),
  of: ({ years }, _, correction) => total(years[correction].pages),
};

const busiest: OfCorrection = {
  family: corrections,
  label: 'Pages in the busiest week',
  ...plain(0, 'pages'),
  of: ({ years }, _, correction) => Math.max(...years[correction].pages),
};

const hours: OfCorrection = {
  family: corrections,
  label: 'Hours a year',
  ...plain(0, 'hours'),
  of: ({ years }, { minutesPerPage }, correction) => (total(years[correction].pages) * minutesPerPage) / 60,
};

const barrier: OfCorrection = {
  family: corrections,
  label: 'Distance at which a monitor alarms',
  ...plain(2, 'standard errors'),
  of: ({ years }, _, correction) => years[correction].barrier,
};

const chosen = ({ correction }: AlertBudgetParams): Correction => correction;

/** Nothing is wrong, so that every page is false. The first ones are with the chosen correction. */
export const measures = {
  pagesPerWeek: measureChosen(perWeek, chosen),
  quietWeeks: measureChosen(quiet, chosen),
  busiestWeek: measureChosen(busiest, chosen),
  hoursPerYear: measureChosen(hours, chosen),
  pagesPerYear: measureChosen(perYear, chosen),
  barrier: measureChosen(barrier, chosen),
  pagesUncorrected: measureOf(perYear, 'none'),
  pagesByCheck: measureOf(perYear, 'check'),
  pagesBenjaminiHochberg: measureOf(perYear, 'benjaminiHochberg'),
  pagesByYear: measureOf(perYear, 'year'),
};

/** The numbers behind the pictures. */
export function tables(result: AlertBudgetResult, params: AlertBudgetParams): Table[] {
  const { pages } = result.years[params.correction];
  return [
    tableOf(
      'corrections',
      'The same year with each correction (95 % intervals from the spread over weeks)',
      members(corrections),
      {
        correction: { label: 'Correction', of: (correction) => corrections[correction] },
        perWeek: { ...column(perWeek, result, params), unit: '' },
        quiet: column(quiet, result, params),
        hours: { ...column(hours, result, params), unit: '' },
        barrier: column(barrier, result, params),
      },
    ),
    tableOf('weeks', `Pages in each week (${corrections[params.correction]})`, Array.from(pages.keys()), {
      week: { label: 'Week', ...plain(0), of: (week) => week + 1 },
      pages: { label: 'Pages', ...plain(0), of: (week) => pages[week] },
    }),
  ];
}

/** All pages of a year. */
export function total(pages: readonly number[]): number {
  return pages.reduce((sum, count) => sum + count, 0);
}
