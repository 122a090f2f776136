import { formatNumber, formatSigned } from '../lib/format.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult, Rate } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeAbAnalysis({ unit, lost }: AbAnalysisResult, params: AbAnalysisParams): string {
  const { repetitions, visitors, lostAre } = params;
  const { request, user, spread } = unit;
  const sentences = [
    `In ${number(repetitions)} experiments in which nothing differs, a test that counts requests finds a difference in ${share(request.rejects)}, one that counts users in ${share(user.rejects)}; both promise 5 %.`,
    `From experiment to experiment the difference spreads ${number(spread / request.claimed, 2)} times as far as the count of requests says.`,
    `Of ${number(visitors)} visitors, ${number(params.lost)} % of one arm are lost: the sizes of the arms raise the alarm in ${share(lost.alarm)} of the experiments.`,
  ];
  if (params.lost > 0)
    sentences.push(
      lostAre === 'complainers'
        ? `Among those who are left, the difference is ${formatSigned(100 * lost.shift, 2)} points on average, though the models are the same, and it is significant in ${share(lost.rejects)}.`
        : `Anyone may be lost, so those who are left differ significantly in ${share(lost.rejects)}.`,
    );
  return sentences.join(' ').replaceAll(' %', '\u00a0%');
}

function share({ value, low, high }: Rate): string {
  return `${number(100 * value, 1)} % (${number(100 * low, 1)} to ${number(100 * high, 1)})`;
}

function number(value: number, digits?: number): string {
  return formatNumber(value, digits);
}
