import { addTreesOf } from '../lib/learners/addTrees.ts';
import type { BinnedTable } from '../lib/learners/binColumns.ts';
import { type BoostingFit, histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import type { RowSets } from '../lib/learners/rowSets.ts';
import { auc } from '../lib/metrics/auc.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { type Setting, stages, type Trial } from './result.ts';
import type { Rows } from './rows.ts';

/** Bins a column that every booster has. */
export const BINS = 32;

/** The rows of a world: a table to fit on, rows to choose on, and fresh ones for the truth. */
export interface Split {
  table: BinnedTable;
  training: Rows;
  validation: Asked;
  fresh: Asked;
}

/** Rows with their answers to all questions about the bins of the table, which all boosters ask. */
export interface Asked extends Rows {
  answers: RowSets;
}

/** A booster with its scores of the two tables that it was not fitted on, as log-odds. */
export interface Scored extends Trial {
  scores: { validation: Float64Array; fresh: Float64Array };
}

/** Fits one setting once; the scores after fewer trees are those that a smaller fit would have. */
export function tryOut(setting: Setting, { table, training, validation, fresh }: Split): Scored {
  const fit = histogramBoosting(table, training.late, {
    trees: stages[stages.length - 1],
    learningRate: setting.rate,
    maxLeaves: setting.leaves,
    minLeaf: setting.minLeaf,
  });
  const staged = stagedLogOdds(fit, validation.answers, stages);
  const last = stagedLogOdds(fit, fresh.answers, stages.slice(-1))[0];
  return {
    setting,
    validation: staged.map((scores) => auc(validation.late, scores)),
    truth: expectedAuc(fresh.probability, last),
    grown: fit.trees.reduce((sum, { feature }) => sum + (feature.length + 1) / 2, 0),
    scores: { validation: staged[stages.length - 1], fresh: last },
  };
}

/** The log-odds of rows after so many trees, for each of these numbers. */
export function stagedLogOdds(fit: BoostingFit, answers: RowSets, after: readonly number[]): Float64Array[] {
  const logOdds = new Float64Array(answers.rows).fill(fit.baseline);
  return after.map((upTo, i) => {
    addTreesOf(fit.trees.slice(after[i - 1] ?? 0, upTo), answers, logOdds);
    return logOdds.slice();
  });
}
