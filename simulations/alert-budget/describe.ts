import { formatNumber } from '../lib/format.ts';
import type { AlertBudgetParams } from './params.ts';
import { type AlertBudgetResult, type Estimate, weeks } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeAlertBudget({ years }: AlertBudgetResult, params: AlertBudgetParams): string {
  const { features, monitors, checksPerWeek, correction, minutesPerPage } = params;
  const { pages, perWeek, quiet, barrier } = years[correction];
  const total = pages.reduce((sum, count) => sum + count, 0);
  const tests = features * monitors * checksPerWeek * weeks;
  const sentences = [
    `Nothing is wrong in this year of ${number(tests)} tests. ${plural(features * monitors, 'monitor')} with ${plural(checksPerWeek, 'check')} a week send ${plural(total, 'page')}: ${interval(perWeek)} a week, ${number(Math.max(...pages))} in the busiest.`,
    `${number(quiet.value * weeks)} of ${weeks} weeks are quiet; the pages take ${plural(Math.round((total * minutesPerPage) / 60), 'hour')}.`,
    `A monitor alarms by itself at ${number(barrier, 1)} standard errors.`,
  ];
  if (correction !== 'none') {
    const before = years.none.pages.reduce((sum, count) => sum + count, 0);
    sentences.push(
      `Without the correction it would be ${plural(before, 'page')}, and ${number(years.none.barrier, 1)} standard errors.`,
    );
  }
  return sentences.join(' ').replaceAll(' %', '\u00a0%');
}

function interval({ value, low, high }: Estimate): string {
  return `${number(value, 1)} (95 % interval ${number(low, 1)} to ${number(high, 1)})`;
}

function plural(count: number, word: string): string {
  return `${number(count)} ${word}${count === 1 ? '' : 's'}`;
}

function number(value: number, digits?: number): string {
  return formatNumber(value, digits);
}
