import { formatNumber, formatSigned } from '../lib/format.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult, Rate, RuleResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeAbTest(result: AbTestResult, params: AbTestParams): string {
  return [falsePositives(result, params), found(result, params), planned(result, params)]
    .join(' ')
    .replaceAll(' %', '\u00a0%');
}

function falsePositives({ rules, lookDays, bounds }: AbTestResult, { repetitions, alpha }: AbTestParams): string {
  const limit = number(bounds.peeking[0] ?? 0, 2);
  const begin = `In ${number(repetitions)} experiments with nothing to find,`;
  if (lookDays.length === 1)
    return `${begin} one look at ${limit} found a difference in ${share(rules.fixed.falsePositives)}; promised were ${number(alpha)} %.`;
  return (
    `${begin} ${lookDays.length} looks at ${limit} found a difference in ${share(rules.peeking.falsePositives)}; ` +
    `one look at the end in ${share(rules.fixed.falsePositives)}; ` +
    `O’Brien–Fleming bounds in ${share(rules.obrienFleming.falsePositives)}. Promised were ${number(alpha)} %.`
  );
}

function found({ rules }: AbTestResult, { baseline, truth }: AbTestParams): string {
  const change = (truth - baseline) / 100;
  const { peeking, obrienFleming } = rules;
  if (change === 0)
    return peeking.atStop
      ? `Such a difference looks real: peeking reported ${number(100 * peeking.atStop.exaggeration.value, 2)} points on average where there were none.`
      : 'Peeking found no difference in any of them.';
  return (
    `With ${number(truth)} % instead of ${number(baseline)} % complaining, a difference of ${points(change)}, ` +
    `peeking was over on day ${number(peeking.stopDay.value, 1)} on average, and ${reported(peeking)}; ` +
    `with O’Brien–Fleming bounds it was day ${number(obrienFleming.stopDay.value, 1)}, and a team ${reported(obrienFleming)}.`
  );
}

function reported({ atStop, power }: RuleResult): string {
  const often = `found it in ${number(100 * power.value, 1)} %`;
  if (!atStop) return often;
  const { estimate, exaggeration } = atStop;
  const noise = exaggeration.low <= 0 && exaggeration.high >= 0;
  return `${often}, as ${points(estimate.value)}${noise ? ', no difference to the truth beyond noise' : ''}`;
}

function planned({ plan: { sizes } }: AbTestResult, { power }: AbTestParams): string {
  const [{ fall, perArm, days }] = sizes;
  return `To find a fall of ${number(fall)} points ${number(power)} times in 100 takes ${number(perArm)} users in each arm: ${number(days)} ${days === 1 ? 'day' : 'days'} at this traffic.`;
}

function share({ value, low, high }: Rate): string {
  return `${number(100 * value, 1)} % (${number(100 * low, 1)} to ${number(100 * high, 1)})`;
}

function points(difference: number): string {
  return `${formatSigned(100 * difference, 2)} points`;
}

function number(value: number, digits?: number): string {
  return formatNumber(value, digits);
}
