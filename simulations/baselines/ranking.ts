import type { Estimate } from '../lib/estimate.ts';
import { sortRows } from '../lib/learners/sortRows.ts';
import { isConstant } from '../lib/resample/moments.ts';

/** How a score ranks rows: its AUC, and how much each row pulls at it, over the rows of its class. */
export interface Ranking {
  auc: number;
  pull: Float64Array;
}

/**
 * The AUC of a score and the influence of each row on it, as `aucInfluence` has them, from one sort: scores of trees have
 * many ties, which that function counts one by one.
 */
export function rank(y: Uint8Array, score: Float64Array): Ranking {
  // One that says the same of every row ranks nothing, and need not be sorted to say so.
  if (isConstant(score)) return { auc: 0.5, pull: new Float64Array(y.length) };
  const order = sortRows(score);
  const ones = y.reduce((sum, one) => sum + one, 0);
  const zeros = y.length - ones;
  const pull = new Float64Array(y.length);
  let positives = 0;
  let negatives = 0;
  let wins = 0;
  for (let start = 0; start < order.length; ) {
    let [end, equal] = [start, 0];
    for (; end < order.length && score[order[end]] === score[order[start]]; end++) equal += y[order[end]];
    const equalZeros = end - start - equal;
    // The share of the other class that a row of these is ranked rightly against, ties counting half.
    const asOne = (negatives + equalZeros / 2) / zeros;
    const asZero = 1 - (positives + equal / 2) / ones;
    for (let i = start; i < end; i++) pull[order[i]] = y[order[i]] === 1 ? asOne : asZero;
    wins += equal * (negatives + equalZeros / 2);
    positives += equal;
    negatives += equalZeros;
    start = end;
  }
  const auc = wins / (ones * zeros);
  for (let i = 0; i < pull.length; i++) pull[i] = (pull[i] - auc) / (y[i] === 1 ? ones : zeros);
  return { auc, pull };
}

/** An AUC with its 95 % interval, which tells how uncertain the test rows leave it. */
export function withInterval({ auc, pull }: Ranking): Estimate {
  return around(auc, (i) => pull[i], pull.length);
}

/** How much higher the AUC of one score is than that of another in the same rows, with its paired 95 % interval. */
export function leadOver(one: Ranking, other: Ranking): Estimate {
  return around(one.auc - other.auc, (i) => one.pull[i] - other.pull[i], one.pull.length);
}

function around(value: number, pull: (row: number) => number, rows: number): Estimate {
  let variance = 0;
  for (let i = 0; i < rows; i++) variance += pull(i) ** 2;
  const half = 1.96 * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}
