import type { Table } from '../lib/define.ts';
import { type AlertBudgetParams, params as declared } from './params.ts';
import { type AlertBudgetResult, corrections, weeks } from './result.ts';

/** The numbers behind the pictures. */
export function tables(result: AlertBudgetResult, params: AlertBudgetParams): Table[] {
  return [compared(result, params), calendar(result, params)];
}

function compared({ years }: AlertBudgetResult, { minutesPerPage }: AlertBudgetParams): Table {
  return {
    name: 'corrections',
    caption: 'The same year with each correction (95 % intervals from the spread over weeks)',
    columns: [
      { key: 'correction', label: 'Correction' },
      { key: 'perWeek', label: 'Pages a week', digits: 2 },
      { key: 'perWeekLow', label: 'from', digits: 2 },
      { key: 'perWeekHigh', label: 'to', digits: 2 },
      { key: 'quiet', label: 'Quiet weeks, %', digits: 0 },
      { key: 'quietLow', label: 'from', digits: 0 },
      { key: 'quietHigh', label: 'to', digits: 0 },
      { key: 'hours', label: 'Hours a year', digits: 0 },
      { key: 'barrier', label: 'Alarm at, standard errors', digits: 2 },
    ],
    rows: corrections.map((correction) => {
      const { perWeek, quiet, barrier } = years[correction];
      return [
        declared.correction.options[correction],
        perWeek.value,
        perWeek.low,
        perWeek.high,
        100 * quiet.value,
        100 * quiet.low,
        100 * quiet.high,
        (weeks * perWeek.value * minutesPerPage) / 60,
        barrier,
      ];
    }),
  };
}

function calendar({ years }: AlertBudgetResult, { correction }: AlertBudgetParams): Table {
  return {
    name: 'weeks',
    caption: `Pages in each week (correction: ${declared.correction.options[correction]})`,
    columns: [
      { key: 'week', label: 'Week', digits: 0 },
      { key: 'pages', label: 'Pages', digits: 0 },
    ],
    rows: years[correction].pages.map((count, week) => [week + 1, count]),
  };
}
