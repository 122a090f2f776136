import { reaches } from '../lib/estimate.ts';
import { say, show } from '../lib/quantity.ts';
import { optimism, score } from './numbers.ts';
import type { LeakageParams, SplitName } from './params.ts';
import type { LeakageResult, Scored } from './result.ts';

/** The splits as a sentence says them. */
const splits: Record<SplitName, string> = {
  random: 'a random split',
  temporal: 'a test on the last 28 days',
  temporalGap: 'a test on the last 28 days after a gap',
  group: 'a split by shipper',
  forwardChaining: 'forward chaining with a gap',
  purged: 'purged 5-fold cross-validation',
};

/** What the picture shows, from the numbers of one run. */
export function describeLeakage({ chosen, production }: LeakageResult, params: LeakageParams): string {
  const { metric } = params;
  const offline = chosen.offline[metric];
  const live = production[metric];
  const name = metric === 'auc' ? 'an AUC' : 'a log loss';
  const sentences = [
    `In this run ${splits[params.split]} promised ${name} of ${say(score, offline)}; in production it was ${say(score, live)}.`,
    verdict(chosen.optimism[metric], metric === 'auc' ? 'AUC' : 'log loss'),
  ];
  if (metric === 'logLoss' && live.value > production.baselineLogLoss)
    sentences.push(
      `Always saying the base rate would have given ${show(score, production.baselineLogLoss)}, which is better.`,
    );
  if (metric === 'logLoss' && (params.learner === 'knn' || params.learner === 'tree'))
    sentences.push(
      'A row that was given a chance of 0 or 1, and was not so, costs 34.5: such rows weigh heavily here.',
    );
  if (production.withoutStatus)
    sentences.push(
      `The same recipe without the status column reaches ${show(score, production.withoutStatus[metric])} in production.`,
    );
  if (params.permuteLabels) sentences.push('The labels were shuffled: there is nothing to learn.');
  return sentences.join(' ');
}

function verdict(found: Scored, metric: string): string {
  const { value, low, high } = found;
  const size = `${show(optimism, value)} ${metric} (95 % interval ${show(optimism, low)} to ${show(optimism, high)})`;
  if (reaches(found))
    return `One run cannot tell whether the notebook promises too much: its optimism is ${size}. Run 40 worlds to see the mean.`;
  return value > 0
    ? `The notebook was too optimistic: ${size}.`
    : `The notebook was too pessimistic: an optimism of ${size}.`;
}
