import type { Estimate } from '../lib/estimate.ts';
import { binColumns } from '../lib/learners/binColumns.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { rowSets } from '../lib/learners/rowSets.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { expectedAucInfluence } from '../lib/metrics/expectedAucInfluence.ts';
import { pairedAuc } from '../lib/metrics/pairedAuc.ts';
import { bestSoFar, halve } from './choose.ts';
import type { SearchParams } from './params.ts';
import { type SearchResult, stages } from './result.ts';
import { drawRows, type Rows, withShuffledLabels } from './rows.ts';
import { settingsOf, standardSetting } from './settings.ts';
import { BINS, type Split, tryOut } from './trials.ts';

/** Fresh rows on which the truth is taken, the same for every model. */
const FRESH = 3000;

/** Settings of a booster, each fitted once, and what each way of choosing among them ends at. */
export function runSearch(params: SearchParams): SearchResult {
  const split = splitOf(params);
  const { training, validation, fresh } = split;
  const tried = settingsOf(params).map((setting) => tryOut(setting, split));
  const { best, halving } = choices(tried.map((trial) => trial.validation));
  const winner = params.way === 'halving' ? halving.winner : best[best.length - 1];
  const chosen = tried[winner].scores;

  const line = logisticRegression(training.X, training.late);
  const ofLine = { validation: line.probabilities(validation.X), fresh: line.probabilities(fresh.X) };
  const standard = tryOut(standardSetting, split);
  return {
    trials: tried.map(({ scores: _, ...trial }) => trial),
    best,
    halving,
    winner,
    trees: params.way === 'halving' ? halving.trees : tried.length * stages[stages.length - 1],
    printed: aucOf(validation.late, chosen.validation),
    logistic: {
      validation: aucOf(validation.late, ofLine.validation),
      truth: expectedAuc(fresh.probability, ofLine.fresh),
    },
    standard: { validation: aucOf(validation.late, standard.scores.validation), truth: standard.truth },
    bayes: expectedAuc(fresh.probability, fresh.probability),
    lead: {
      validation: pairedAuc(validation.late, ofLine.validation, chosen.validation),
      truth: trueLead(fresh.probability, ofLine.fresh, chosen.fresh),
    },
  };
}

/** What each way of choosing ends at: it is given the scores on the validation rows, and nothing else. */
function choices(validation: readonly (readonly number[])[]) {
  return { best: bestSoFar(validation.map((scores) => scores[stages.length - 1])), halving: halve(validation) };
}

/** The rows that models are fitted to, chosen on, and worth something on. */
export function rowsOf({
  seed,
  noise,
  trainingRows,
  validationRows,
  shuffled,
}: SearchParams): Record<'training' | 'validation' | 'fresh', Rows> {
  const drawn = (name: string, count: number) => {
    const rows = drawRows(seed, name, count, noise);
    return shuffled ? withShuffledLabels(rows, seed, name) : rows;
  };
  return {
    training: drawn('training', trainingRows),
    validation: drawn('validation', validationRows),
    fresh: drawRows(seed, 'fresh', FRESH, noise),
  };
}

function splitOf(params: SearchParams): Split {
  const { training, validation, fresh } = rowsOf(params);
  const table = binColumns(training.X, BINS);
  const asked = (rows: Rows) => ({ ...rows, answers: rowSets(rows.X, table.thresholds) });
  return { table, training, validation: asked(validation), fresh: asked(fresh) };
}

function aucOf(late: Uint8Array, score: Float64Array): Estimate {
  const { auc, pull } = aucInfluence(late, score);
  return around(auc, pull);
}

/** How much higher the expected AUC of one score is than that of another, over samples of fresh rows. */
function trueLead(probability: Float64Array, one: Float64Array, other: Float64Array): Estimate {
  const [first, second] = [one, other].map((score) => expectedAucInfluence(probability, score));
  return around(
    first.auc - second.auc,
    first.pull.map((pull, i) => pull - second.pull[i]),
  );
}

function around(value: number, pull: Float64Array): Estimate {
  const half = 1.96 * Math.sqrt(pull.reduce((sum, own) => sum + own * own, 0));
  return { value, low: value - half, high: value + half };
}
