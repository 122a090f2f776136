import type { Estimate } from '../lib/estimate.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { logLosses } from '../lib/metrics/logLoss.ts';
import type { Scores } from './result.ts';

/** Rows with their labels, and what a model said of them. */
export interface Predicted {
  day: ArrayLike<number>;
  late: ArrayLike<number>;
  probability: Float64Array;
}

/** The scores of predictions, with 95 % intervals that take whole days as one draw. */
export function scoresOf(predicted: Predicted, threshold: number): Scores {
  const { late, probability, day } = predicted;
  const { auc, pull } = aucInfluence(late, probability);
  let all = 0;
  let warned = 0;
  for (let i = 0; i < late.length; i++) {
    all += late[i];
    if (late[i] === 1 && probability[i] >= threshold) warned += 1;
  }
  return {
    auc: within(auc, pull, day),
    logLoss: meanOf(logLosses(late, probability), day),
    bias: meanOf(
      probability.map((p, i) => p - late[i]),
      day,
    ),
    warned: warned / all,
  };
}

/** How much higher the first model's AUC is than the second's on the same rows. */
export function aucLead(one: Predicted, other: Predicted): Estimate {
  const [a, b] = [aucInfluence(one.late, one.probability), aucInfluence(other.late, other.probability)];
  return within(
    a.auc - b.auc,
    a.pull.map((pull, i) => pull - b.pull[i]),
    one.day,
  );
}

/** A difference of two estimates from different rows, whose variances add. */
export function difference(a: Estimate, b: Estimate): Estimate {
  const value = a.value - b.value;
  const [one, other] = [a.high - a.value, b.high - b.value];
  const half = Math.sqrt(one * one + other * other);
  return { value, low: value - half, high: value + half };
}

function meanOf(values: Float64Array, day: ArrayLike<number>): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return within(
    mean,
    values.map((value) => (value - mean) / values.length),
    day,
  );
}

/** A value with its interval, from how much each row pulls at it; the rows of a day pull together. */
function within(value: number, pull: Float64Array, day: ArrayLike<number>): Estimate {
  const days = new Map<number, number>();
  for (let i = 0; i < pull.length; i++) days.set(day[i], (days.get(day[i]) ?? 0) + pull[i]);
  let variance = 0;
  for (const sum of days.values()) variance += sum * sum;
  const half = 1.96 * Math.sqrt((variance * days.size) / (days.size - 1));
  return { value, low: value - half, high: value + half };
}
