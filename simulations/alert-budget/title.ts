import { formatNumber } from '../lib/format.ts';
import type { AlertBudgetParams } from './params.ts';
import type { AlertBudgetResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ years }: AlertBudgetResult, { correction }: AlertBudgetParams): string {
  const perWeek = years[correction].perWeek.value;
  if (perWeek === 0) return 'Nothing is wrong, and nobody was paged';
  return `Nothing is wrong, and there are ${formatNumber(perWeek, 1)} pages a week`;
}
