import type { Estimate } from '../lib/estimate.ts';
import { type AucInfluence, aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { logLosses } from '../lib/metrics/logLoss.ts';
import type { Scores } from './result.ts';

/** Rows with their labels, and what a model said of them. */
export interface Predicted {
  day: ArrayLike<number>;
  late: ArrayLike<number>;
  probability: Float64Array;
}

/** How predictions rank rows, and on which day each row is. */
export interface Ranked extends AucInfluence {
  day: ArrayLike<number>;
}

/** The scores of predictions, with 95 % intervals that take whole days as one draw, and the ranking that they make. */
export function scoresOf(predicted: Predicted, threshold: number): { scores: Scores; ranked: Ranked } {
  const { late, probability, day } = predicted;
  const { auc, pull } = aucInfluence(late, probability);
  let all = 0;
  let warned = 0;
  for (let i = 0; i < late.length; i++) {
    all += late[i];
    if (late[i] === 1 && probability[i] >= threshold) warned += 1;
  }
  const scores = {
    auc: within(auc, pull, day),
    logLoss: meanOf(logLosses(late, probability), day),
    bias: meanOf(
      probability.map((p, i) => p - late[i]),
      day,
    ),
    warned: warned / all,
  };
  return { scores, ranked: { auc, pull, day } };
}

/** How much higher the first model's AUC is than the second's on the same rows. */
export function aucLead(one: Ranked, other: Ranked): Estimate {
  return within(
    one.auc - other.auc,
    one.pull.map((pull, i) => pull - other.pull[i]),
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
