import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { summarise } from '../lib/replicate.ts';
import { estimatesOf, type Stops } from './judge.ts';
import type { RuleResult } from './result.ts';

/** What a rule did without a difference, and with one of size `truth`. */
export function summariseRule(
  unchanged: Stops,
  changed: Stops,
  truth: number,
  lookDays: readonly number[],
): Omit<RuleResult, 'histogram'> {
  const last = lookDays.length - 1;
  const estimates = estimatesOf(changed);
  const beyond = estimates.map((estimate) => Math.abs(estimate) - Math.abs(truth));
  return {
    falsePositives: rateOf(unchanged),
    power: rateOf(changed),
    stopDay: meanOf(Float64Array.from(changed.look, (look) => lookDays[look < 0 ? last : look])),
    atStop: estimates.length > 0 ? { estimate: meanOf(estimates), exaggeration: meanOf(beyond) } : null,
  };
}

function rateOf(stops: Stops): Estimate {
  const count = estimatesOf(stops).length;
  return { value: count / stops.look.length, ...wilsonInterval(count, stops.look.length) };
}

function meanOf(values: Float64Array): Estimate {
  const { mean, low, high } = summarise(values);
  return { value: mean, low, high };
}
