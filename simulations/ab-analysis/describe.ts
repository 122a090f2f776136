import { formatNumber as number } from '../lib/format.ts';
import { say } from '../lib/quantity.ts';
import { falsePositives, points } from './numbers.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeAbAnalysis({ unit, lost }: AbAnalysisResult, params: AbAnalysisParams): string {
  const { repetitions, visitors, lostAre } = params;
  const { request, user, spread } = unit;
  const sentences = [
    `In ${number(repetitions)} experiments in which nothing differs, a test that counts requests finds a difference in ${say(falsePositives, request.rejects)}, one that counts users in ${say(falsePositives, user.rejects)}; both promise 5 %.`,
    `From experiment to experiment the difference spreads ${number(spread / request.claimed, 2)} times as far as the count of requests says.`,
    `Of ${number(visitors)} visitors, ${number(params.lost)} % of one arm are lost: the sizes of the arms raise the alarm in ${say(falsePositives, lost.alarm)} of the experiments.`,
  ];
  if (params.lost > 0)
    sentences.push(
      lostAre === 'complainers'
        ? `Among those who are left, the difference is ${say(points, lost.shift)} on average, though the models are the same, and it is significant in ${say(falsePositives, lost.rejects)}.`
        : `Anyone may be lost, so those who are left differ significantly in ${say(falsePositives, lost.rejects)}.`,
    );
  return sentences.join(' ').replaceAll(' %', '\u00a0%');
}
