import { take } from '../lib/columns.ts';
import { auc } from '../lib/metrics/auc.ts';
import { logLoss } from '../lib/metrics/logLoss.ts';
import type { Split } from '../lib/splits/split.ts';
import type { Rows } from './history.ts';
import type { LeakageParams, SplitName } from './params.ts';
import { type Run, runRecipe } from './recipe.ts';
import type { Production, Score } from './result.ts';
import { scoreFolds } from './score.ts';
import { settledRows, splitHistory } from './splits.ts';
import type { World } from './world.ts';

/** What the notebook did for one split. */
export interface Evaluation {
  split: SplitName;
  folds: { parts: Split; run: Run }[];
  offline: Score;
}

/** Fits on the training rows and scores on the test rows of a split, as the analyst does it. */
export function evaluateSplit(split: SplitName, history: Rows, params: LeakageParams): Evaluation {
  const folds = splitHistory(split, history, params).map((parts, k) => {
    const { train, test } = parts;
    return { parts, run: runRecipe({ history, scored: history, train, rows: test, name: `${split} ${k}` }, params) };
  });
  const predicted = folds.map(({ parts: { test }, run }) => ({
    late: take(history.late, test),
    day: Int32Array.from(test, (row) => history.day[row]),
    probability: run.probability,
  }));
  return { split, folds, offline: scoreFolds(predicted, params.autocorrelation, params.seed, split) };
}

export interface Deployment {
  train: Int32Array;
  run: Run;
  score: Production;
}

/** Fits the same recipe on every settled row and scores it on the four weeks that follow. */
export function deploy(world: World, history: Rows, production: Rows, params: LeakageParams): Deployment {
  const train = settledRows(history, params);
  const rows = Int32Array.from(production.late, (_, i) => i);
  const task = { history, scored: production, train, rows, name: 'deployed' };
  const run = runRecipe(task, params);
  const { late, day } = production;
  const { probability } = world.production;
  return {
    train,
    run,
    score: {
      ...scoreFolds([{ late, day, probability: run.probability }], params.autocorrelation, params.seed, 'production'),
      trainingRows: train.length,
      oracle: { auc: auc(late, probability), logLoss: logLoss(late, probability) },
      withoutStatus: params.status ? scoreWithoutStatus(task, params) : null,
    },
  };
}

function scoreWithoutStatus(task: Parameters<typeof runRecipe>[0], params: LeakageParams): Production['withoutStatus'] {
  const strip = (rows: Rows): Rows => ({ ...rows, features: rows.features.filter(({ key }) => key !== 'status') });
  const { probability } = runRecipe({ ...task, history: strip(task.history), scored: strip(task.scored) }, params);
  return { auc: auc(task.scored.late, probability), logLoss: logLoss(task.scored.late, probability) };
}
