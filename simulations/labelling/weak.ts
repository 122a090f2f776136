import { takeRows } from '../lib/columns.ts';
import type { Estimate } from '../lib/estimate.ts';
import { summarise } from '../lib/replicate.ts';
import { labelModel } from './labelModel.ts';
import { learn, scoresOf } from './learn.ts';
import type { LabellingParams } from './params.ts';
import type { LabellerResult, WeakResult } from './result.ts';
import { accuraciesOf, type Votes, vote } from './rules.ts';
import { scored } from './scored.ts';
import { drawParcels, type Parcels } from './world.ts';

/** Rows on which models of labels by rule are scored. */
export const testRows = 3000;
/** Numbers of true labels that are always shown beside the one that was set. */
const goldSizes = [50, 150, 500] as const;

/** Six rules label parcels that nobody has looked at, and models learn from that; beside models of a few true labels. */
export function labelByRules(params: LabellingParams): WeakResult {
  const { seed, unlabelledRows, goldRows } = params;
  const parcels = drawParcels(seed, 'unlabelled', unlabelledRows);
  const test = drawParcels(seed, 'weak test', testRows);
  const votes = vote(parcels.y, params);
  const model = labelModel(votes);
  const { balance, weights } = majority(votes);
  const truth = accuraciesOf(params);
  const labeller = (weight: Float64Array) => judge(weight, balance, parcels, test);
  const sizes = [...new Set<number>([...goldSizes, goldRows])].sort((a, b) => a - b);
  return {
    rules: truth.map((right, rule) => ({
      coverage: votes[rule].reduce((sum, said) => sum + (said < 0 ? 0 : 1), 0) / unlabelledRows,
      right,
      estimated: model.accuracy[rule],
    })),
    labellers: { majority: labeller(weights), em: labeller(model.posterior) },
    decided: balance.reduce((sum, one) => sum + (one === 0 ? 0 : 1), 0) / unlabelledRows,
    accuracyError: truth.reduce((sum, right, rule) => sum + Math.abs(right - model.accuracy[rule]), 0) / truth.length,
    gold: sizes.map((rows) => ({ rows, auc: teach(firstRows(parcels, rows), test) })),
  };
}

/** Votes for late less votes for on time, and the label that follows: 1, 0, or one half where they are equal. */
function majority(votes: Votes): { balance: Int8Array; weights: Float64Array } {
  const balance = Int8Array.from(votes[0], (_, i) =>
    votes.reduce((sum, said) => sum + (said[i] < 0 ? 0 : 2 * said[i] - 1), 0),
  );
  return { balance, weights: Float64Array.from(balance, (one) => 0.5 + 0.5 * Math.sign(one)) };
}

function judge(weight: Float64Array, balance: Int8Array, parcels: Parcels, test: Parcels): LabellerResult {
  const hits = weight.map((w, i) => (w === 0.5 ? 0.5 : Number(w > 0.5) === parcels.y[i] ? 1 : 0));
  return {
    right: meanOf(hits),
    rightDecided: meanOf(hits.filter((_, i) => balance[i] !== 0)),
    auc: teachSoftly(parcels, weight, test),
  };
}

function meanOf(values: Float64Array): Estimate {
  const { mean, low, high } = summarise(values);
  return { value: mean, low: Math.max(0, low), high: Math.min(1, high) };
}

function firstRows({ X, y }: Parcels, rows: number): Parcels {
  return {
    X: takeRows(
      X,
      Array.from({ length: rows }, (_, i) => i),
    ),
    y: y.subarray(0, rows),
  };
}

function teach({ X, y }: Parcels, test: Parcels): Estimate {
  return scored(test.y, scoresOf(learn(X, y), test.X));
}

/** A model of labels that are only likely: every row counts as late with its weight, and as on time with the rest. */
function teachSoftly({ X }: Parcels, weight: Float64Array, test: Parcels): Estimate {
  const rows = weight.length;
  const twice = X.map((column) => {
    const both = new Float64Array(2 * rows);
    both.set(column);
    both.set(column, rows);
    return both;
  });
  const y = new Uint8Array(2 * rows).fill(1, 0, rows);
  const weights = new Float64Array(2 * rows);
  weights.set(weight);
  weights.set(
    weight.map((w) => 1 - w),
    rows,
  );
  return scored(test.y, scoresOf(learn(twice, y, weights), test.X));
}
