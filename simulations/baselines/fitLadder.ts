import type { Columns } from '../lib/columns.ts';
import { decisionTree } from '../lib/learners/decisionTree.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import type { Rung } from './names.ts';
import type { Rows } from './world.ts';

/** A fitted model: the probability of being late for each row of new columns. */
type Model = (X: Columns) => Float64Array;

/** The rule asks whether the first column is above this. */
const RULE_AT = 0.5;

/** Every model of the ladder, fitted to the same rows. */
export function fitLadder({ X, y }: Pick<Rows, 'X' | 'y'>): Record<Rung, Model> {
  return {
    majority: majority(y),
    rule: rule(X[0], y),
    logistic: logisticRegression(X, y).probabilities,
    tree: decisionTree(X, y, { maxDepth: 3, minLeaf: 5 }).probabilities,
    full: decisionTree(X, y).probabilities,
    boosted: boosted(X, y),
  };
}

/** The base rate, whatever the row. */
function majority(y: Uint8Array): Model {
  const rate = y.reduce((sum, late) => sum + late, 0) / y.length;
  return (X) => new Float64Array(X[0].length).fill(rate);
}

/** One question about one column; each side has its late share, with one late and one on-time parcel added. */
function rule(column: Float64Array, y: Uint8Array): Model {
  const late = [1, 1];
  const rows = [2, 2];
  for (let i = 0; i < y.length; i++) {
    const side = column[i] > RULE_AT ? 1 : 0;
    late[side] += y[i];
    rows[side] += 1;
  }
  const [below, above] = [late[0] / rows[0], late[1] / rows[1]];
  return ([asked]) => asked.map((value) => (value > RULE_AT ? above : below));
}

/** Sixty trees of at most eight leaves. A leaf holds a twentieth of the rows, between 2 and 20. */
function boosted(X: Columns, y: Uint8Array): Model {
  const minLeaf = Math.min(20, Math.max(2, Math.floor(y.length / 20)));
  return histogramBoosting(X, y, { trees: 60, maxLeaves: 8, minLeaf }).probabilities;
}
