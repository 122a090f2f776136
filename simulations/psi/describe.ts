import { formatNumber } from '../lib/format.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult, Rate } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describePsi({ mean, theory, thresholds }: PsiResult, params: PsiParams): string {
  const { n, bins, features, windows, threshold } = params;
  const { chosen, chiSquared, permutation } = thresholds;
  const of = features === 1 ? 'its PSI' : `the PSI of at least one of ${features} features`;
  const sentences = [
    `Nothing has drifted. In this run of ${windows} windows of ${number(n)} values, ${of} is above ${number(threshold)} in ${share(chosen.alarms)}.`,
    `PSI is ${number(mean.value, 3)} on average (first-order theory ${number(theory, 3)}), because ${number(n)} values never fill ${bins} bins evenly.`,
    `A threshold that is meant for 5 % of the windows is ${number(chiSquared.at, 3)} by the chi-square limit, and alarms in ${share(chiSquared.alarms)}; by shuffling it is ${number(permutation.at, 3)}, and alarms in ${share(permutation.alarms)}.`,
  ];
  return sentences.join(' ').replaceAll(' %', '\u00a0%');
}

function share({ value, low, high }: Rate): string {
  return `${number(100 * value, 1)} % (${number(100 * low, 1)} to ${number(100 * high, 1)})`;
}

function number(value: number, digits?: number): string {
  return formatNumber(value, digits);
}
