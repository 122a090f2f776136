import { take, takeRows } from '../lib/columns.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { carrierEffects, type Parcels } from '../lib/parcels.ts';
import { temporalSplit } from '../lib/splits/time.ts';
import type { HuntParams } from './params.ts';
import type { Judged } from './result.ts';
import { difference, type Predicted, scoresOf } from './scores.ts';
import { HISTORY_DAYS, type World } from './world.ts';

const TEST_DAYS = 28;
const LEARNER = { trees: 80, maxLeaves: 15, minLeaf: 10, learningRate: 0.1, maxBins: 32 };

/** A column of the history as it is stored, and the same of production as it can be read at booking. */
export interface Column {
  history: Float64Array;
  production: Float64Array;
}

/** The rows of the history that are learnt from and tested on. */
export interface Parts {
  train: Int32Array;
  test: Int32Array;
}

/** The last four weeks are the test; the days of unsettled labels before them are left out, and those before `first`. */
export function partsOf({ history }: World, { labelDelayDays }: HuntParams, first = 0): Parts {
  const { train, test } = temporalSplit(history.day, { testStart: HISTORY_DAYS - TEST_DAYS, gap: labelDelayDays });
  return { train: train.filter((row) => history.day[row] >= first), test };
}

/** A fitted model's scores, and what it said in production. */
export interface Deployed extends Judged {
  said: Predicted;
}

/** Fits a model on the training rows with one more column, or none. It is tested in the notebook, and deployed as it is. */
export function judge(world: World, { train, test }: Parts, column: Column | null, params: HuntParams): Deployed {
  const { history, production } = world;
  const threshold = params.threshold / 100;
  const X = [...columnsOf(history), ...(column ? [column.history] : [])];
  const live = [...columnsOf(production), ...(column ? [column.production] : [])];
  const model = histogramBoosting(takeRows(X, train), take(history.late, train), LEARNER);
  const tested = {
    day: take(history.day, test),
    late: take(history.late, test),
    probability: model.probabilities(takeRows(X, test)),
  };
  const said = { day: production.day, late: production.late, probability: model.probabilities(live) };
  const [inNotebook, inProduction] = [scoresOf(tested, threshold), scoresOf(said, threshold)];
  return {
    notebook: inNotebook,
    production: inProduction,
    optimism: difference(inNotebook.auc, inProduction.auc),
    said,
  };
}

/** What every model is given: three numbers, and a column of 0 and 1 for each carrier. */
function columnsOf({ distance, weight, slack, carrier }: Parcels): Float64Array[] {
  return [
    distance,
    weight,
    slack,
    ...carrierEffects.map((_, k) => Float64Array.from(carrier, (own) => (own === k ? 1 : 0))),
  ];
}
