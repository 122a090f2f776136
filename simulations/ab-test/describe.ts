import { reaches } from '../lib/estimate.ts';
import { formatNumber as number } from '../lib/format.ts';
import { say } from '../lib/quantity.ts';
import { falsePositives, points, power, signedPoints } from './numbers.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult, RuleResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeAbTest(result: AbTestResult, params: AbTestParams): string {
  return [falsely(result, params), found(result, params), planned(result, params)]
    .join(' ')
    .replaceAll(' %', '\u00a0%');
}

function falsely({ rules, lookDays, bounds }: AbTestResult, { repetitions, alpha }: AbTestParams): string {
  const limit = number(bounds.peeking[0] ?? 0, 2);
  const begin = `In ${number(repetitions)} experiments with nothing to find,`;
  const rate = (rule: RuleResult) => say(falsePositives, rule.falsePositives);
  if (lookDays.length === 1)
    return `${begin} one look at ${limit} found a difference in ${rate(rules.fixed)}; promised were ${number(alpha)} %.`;
  return (
    `${begin} ${lookDays.length} looks at ${limit} found a difference in ${rate(rules.peeking)}; ` +
    `one look at the end in ${rate(rules.fixed)}; ` +
    `O’Brien–Fleming bounds in ${rate(rules.obrienFleming)}. Promised were ${number(alpha)} %.`
  );
}

function found({ rules }: AbTestResult, { baseline, truth }: AbTestParams): string {
  const change = (truth - baseline) / 100;
  const { peeking, obrienFleming } = rules;
  if (change === 0)
    return peeking.atStop
      ? `Such a difference looks real: peeking reported ${say(points, peeking.atStop.exaggeration.value)} on average where there were none.`
      : 'Peeking stopped none of them.';
  return (
    `With ${number(truth)} % instead of ${number(baseline)} % complaining, ` +
    `peeking ${reported(peeking)} and was over on day ${number(peeking.stopDay.value, 1)}; ` +
    `O’Brien–Fleming bounds ${reported(obrienFleming)} and were over on day ${number(obrienFleming.stopDay.value, 1)}.`
  );
}

function reported({ atStop, power: rate }: RuleResult): string {
  const often = `found a difference in ${say(power, rate.value)}`;
  if (!atStop) return often;
  const { estimate, exaggeration } = atStop;
  const unclear = reaches(exaggeration) ? ' (too much or too little: one run cannot tell)' : '';
  return `${often}, as ${say(signedPoints, estimate.value)}${unclear}`;
}

function planned({ plan: { sizes } }: AbTestResult, { power }: AbTestParams): string {
  const [{ fall, perArm, days }] = sizes;
  return `A power of ${number(power)} % for a fall of ${number(fall)} points takes ${number(perArm)} users in each arm: ${number(days)} ${days === 1 ? 'day' : 'days'}.`;
}
