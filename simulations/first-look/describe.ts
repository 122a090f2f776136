import { formatNumber } from '../lib/format.ts';
import { say } from '../lib/quantity.ts';
import { share, together, twins } from './numbers.ts';
import type { FirstLookParams } from './params.ts';
import type { Picture } from './pictures.ts';
import type { FirstLookResult } from './result.ts';

/** What a picture answers, and what it leaves open. */
export const limits: Record<Picture, string> = {
  distribution: 'The picture says which values occur. Whether a value is right, it cannot say.',
  weeks: 'The picture says whether the table changes in time. Whether it will change again, it cannot say.',
  holes: 'The picture says which columns are empty together, and since when. Why they are empty, it cannot say.',
  correlation: 'The picture says which columns move together. Which of two twins matters, it cannot say.',
  classes:
    'The picture says whether each week has enough of both classes. Whether the labels are right, it cannot say.',
};

/** The picture in sentences, made from the numbers. */
export function describeFirstLook(result: FirstLookResult, { picture }: FirstLookParams): string {
  return `${seen(result, picture)} ${limits[picture]}`;
}

function seen(result: FirstLookResult, picture: Picture): string {
  const { rows, zeros, weeks, jump, late } = result;
  const all = `The table has ${formatNumber(rows)} parcels of ${weeks.length} weeks.`;
  switch (picture) {
    case 'distribution':
      return `${all} ${say(share, zeros)} of the weights are exactly 0.`;
    case 'weeks':
      return `${all} From week 14 on, the mean weight is ${formatNumber(jump, 2)} times the mean before; the busiest week has ${formatNumber(Math.max(...weeks.map(({ parcels }) => parcels)))} parcels.`;
    case 'holes':
      return `${all} In the worst week the weight is missing in ${say(share, Math.max(...weeks.map(({ missing }) => missing.weight)))} of the rows, and the volume in ${say(share, Math.max(...weeks.map(({ missing }) => missing.volume)))}.`;
    case 'correlation':
      return `${all} Distance and hours of travel have a correlation of ${say(together, twins(result).correlation)}.`;
    case 'classes':
      return `${all} ${say(share, late)} are late; by week the share lies between ${say(share, Math.min(...weeks.map((week) => week.late.value)))} and ${say(share, Math.max(...weeks.map((week) => week.late.value)))}.`;
  }
}
