import { take, takeRows } from '../lib/columns.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { carrierEffects, type Parcels } from '../lib/parcels.ts';
import { temporalSplit } from '../lib/splits/time.ts';
import type { HuntParams } from './params.ts';
import type { Judged } from './result.ts';
import { difference, type Ranked, scoresOf } from './scores.ts';
import { HISTORY_DAYS, type World } from './world.ts';

export const TEST_DAYS = 28;
export const LEARNER = { trees: 80, maxLeaves: 15, minLeaf: 10, learningRate: 0.1, maxBins: 32 };

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

/** A fitted model's scores, and how it ranked the parcels of production. */
export interface Deployed extends Judged {
  ranked: Ranked;
}

/** Rows as every model is given them, before it is given one column more. */
interface Given {
  X: Float64Array[];
  day: ArrayLike<number>;
  late: ArrayLike<number>;
}

/** What several models learn from, are tested on, and meet in production. */
export interface Notebook {
  parts: Parts;
  train: Given;
  test: Given;
  production: Given;
}

/** The notebook of a world whose rows have been parted. */
export function notebookOf({ history, production }: World, parts: Parts): Notebook {
  const X = columnsOf(history);
  const given = (rows: Int32Array) => ({
    X: takeRows(X, rows),
    day: take(history.day, rows),
    late: take(history.late, rows),
  });
  return {
    parts,
    train: given(parts.train),
    test: given(parts.test),
    production: { X: columnsOf(production), day: production.day, late: production.late },
  };
}

/** Fits a model on the training rows with one more column, or none. It is tested in the notebook, and deployed as it is. */
export function judge(
  { parts, train, test, production }: Notebook,
  column: Column | null,
  params: HuntParams,
): Deployed {
  const threshold = params.threshold / 100;
  const more = (X: Float64Array[], own: (column: Column) => Float64Array) => (column ? [...X, own(column)] : X);
  const X = more(train.X, ({ history }) => take(history, parts.train));
  const model = histogramBoosting(X, train.late, LEARNER);
  const inNotebook = scoresOf(
    { ...test, probability: model.probabilities(more(test.X, ({ history }) => take(history, parts.test))) },
    threshold,
  );
  const inProduction = scoresOf(
    { ...production, probability: model.probabilities(more(production.X, (own) => own.production)) },
    threshold,
  );
  return {
    notebook: inNotebook.scores,
    production: inProduction.scores,
    optimism: difference(inNotebook.scores.auc, inProduction.scores.auc),
    ranked: inProduction.ranked,
  };
}

/** What every model is given: three numbers, and a column of 0 and 1 for each carrier. */
function columnsOf({ distance, weight, slack, carrier }: Parcels): Float64Array[] {
  return [distance, weight, slack, ...carrierEffects.map((_, k) => isCarrier(carrier, k))];
}

function isCarrier(carrier: Int32Array, asked: number): Float64Array {
  const out = new Float64Array(carrier.length);
  for (let i = 0; i < out.length; i++) out[i] = carrier[i] === asked ? 1 : 0;
  return out;
}
