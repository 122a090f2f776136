import type { Labels } from '../columns.ts';
import { countPositives, demandPairs } from '../demand.ts';

/** Counts of decisions against labels. They may be expected counts, and so need not be whole. */
export interface Confusion {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

/**
 * Counts the decisions "act where score >= threshold". Throws on lists of different length, labels other than 0 and 1,
 * and NaN.
 */
export function confusion(y: Labels, score: ArrayLike<number>, threshold = 0.5): Confusion {
  demandPairs(y, score, 'confusion');
  countPositives(y, 'confusion');
  if (Number.isNaN(threshold)) throw new RangeError('confusion: got the threshold NaN, needs a number.');
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let i = 0; i < y.length; i++) {
    if (Number.isNaN(score[i])) throw new RangeError(`confusion: got the score NaN at ${i}, needs numbers.`);
    if (score[i] >= threshold) counts[y[i] === 1 ? 'tp' : 'fp']++;
    else counts[y[i] === 1 ? 'fn' : 'tn']++;
  }
  return counts;
}

/** The share of decisions that are right. Throws on counts that are negative or not finite, and on no decision. */
export function accuracy(counts: Confusion): number {
  const { tp, fp, fn, tn } = admitted(counts, 'accuracy');
  const total = tp + fp + fn + tn;
  if (!(total > 0)) throw new RangeError(`accuracy: got ${total} decisions, needs at least one.`);
  return (tp + tn) / total;
}

/**
 * The share of true alarms among alarms; 0 where there is no alarm. Throws on counts that are negative or not finite.
 */
export function precision(counts: Confusion): number {
  const { tp, fp } = admitted(counts, 'precision');
  return share(tp, tp + fp);
}

/** The share of positives that are caught; 0 where there is no positive. Throws as `precision`. */
export function recall(counts: Confusion): number {
  const { tp, fn } = admitted(counts, 'recall');
  return share(tp, tp + fn);
}

/** The share of negatives with a false alarm; 0 where there is no negative. Throws as `precision`. */
export function falsePositiveRate(counts: Confusion): number {
  const { fp, tn } = admitted(counts, 'falsePositiveRate');
  return share(fp, fp + tn);
}

/** The mean of the shares caught in the two classes. Throws as `precision`, and when a class is absent. */
export function balancedAccuracy(counts: Confusion): number {
  const { tp, fp, fn, tn } = admitted(counts, 'balancedAccuracy');
  if (!(tp + fn > 0 && fp + tn > 0))
    throw new RangeError(`balancedAccuracy: got ${tp + fn} positives and ${fp + tn} negatives, needs both classes.`);
  return (tp / (tp + fn) + tn / (fp + tn)) / 2;
}

/** The harmonic mean of precision and recall; 0 where nothing is caught. Throws as `precision`. */
export function f1(counts: Confusion): number {
  const { tp, fp, fn } = admitted(counts, 'f1');
  return share(2 * tp, 2 * tp + fp + fn);
}

/**
 * Matthews' correlation of decisions with labels, -1 to 1; 0 where either does not vary. Throws as `precision`.
 * Source: B. Matthews, Biochimica et Biophysica Acta 405 (1975).
 */
export function matthewsCorrelation(counts: Confusion): number {
  const { tp, fp, fn, tn } = admitted(counts, 'matthewsCorrelation');
  const spread = Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn));
  return share(tp * tn - fp * fn, spread);
}

/** A share of nothing counts as 0, as in scikit-learn's zero_division=0. */
function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function admitted(counts: Confusion, who: string): Confusion {
  const { tp, fp, fn, tn } = counts;
  if (!(tp >= 0 && fp >= 0 && fn >= 0 && tn >= 0 && tp + fp + fn + tn < Infinity))
    throw new RangeError(`${who}: got tp ${tp}, fp ${fp}, fn ${fn}, tn ${tn}, needs finite counts, none negative.`);
  return counts;
}
