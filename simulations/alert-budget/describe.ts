import { formatNumber as number } from '../lib/format.ts';
import { plain, show } from '../lib/quantity.ts';
import { total } from './numbers.ts';
import type { AlertBudgetParams } from './params.ts';
import { type AlertBudgetResult, weeks } from './result.ts';

const rounded = plain(1);

/** What the picture shows, from the numbers of one run. */
export function describeAlertBudget({ years }: AlertBudgetResult, params: AlertBudgetParams): string {
  const { features, monitors, checksPerWeek, correction, minutesPerPage } = params;
  const { pages, perWeek, quiet, barrier } = years[correction];
  const tests = features * monitors * checksPerWeek * weeks;
  const { value, low, high } = perWeek;
  const sentences = [
    `Nothing is wrong in this year of ${number(tests)} tests. ${plural(features * monitors, 'monitor')} with ${plural(checksPerWeek, 'check')} a week send ${plural(total(pages), 'page')}: ${show(rounded, value)} (95\u00a0% interval ${show(rounded, low)} to ${show(rounded, high)}) a week, ${number(Math.max(...pages))} in the busiest.`,
    `${number(quiet.value * weeks)} of ${weeks} weeks are quiet; the pages take ${plural(Math.round((total(pages) * minutesPerPage) / 60), 'hour')}.`,
    `A monitor alarms by itself at ${show(rounded, barrier)} standard errors.`,
  ];
  if (correction !== 'none')
    sentences.push(
      `Without the correction it would be ${plural(total(years.none.pages), 'page')}, and ${show(rounded, years.none.barrier)} standard errors.`,
    );
  return sentences.join(' ');
}

function plural(count: number, word: string): string {
  return `${number(count)} ${word}${count === 1 ? '' : 's'}`;
}
