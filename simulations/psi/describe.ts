import { formatNumber as number } from '../lib/format.ts';
import { say, show } from '../lib/quantity.ts';
import { alarms, at } from './numbers.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describePsi({ mean, theory, thresholds }: PsiResult, params: PsiParams): string {
  const { n, bins, features, windows, threshold } = params;
  const { chosen, chiSquared, permutation } = thresholds;
  const of = features === 1 ? 'its PSI' : `the PSI of at least one of ${features} features`;
  return [
    `Nothing has drifted. In this run of ${windows} windows of ${number(n)} values, ${of} is above ${number(threshold)} in ${say(alarms, chosen.alarms)}.`,
    `PSI is ${show(at, mean.value)} on average (first-order theory ${show(at, theory)}), because ${number(n)} values never fill ${bins} bins evenly.`,
    `A threshold that is meant for 5\u00a0% of the windows is ${show(at, chiSquared.at)} by the chi-square limit, and alarms in ${say(alarms, chiSquared.alarms)}; by shuffling it is ${show(at, permutation.at)}, and alarms in ${say(alarms, permutation.alarms)}.`,
  ].join(' ');
}
