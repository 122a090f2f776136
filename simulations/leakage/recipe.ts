import { take, takeRows } from '../lib/columns.ts';
import { standardise } from '../lib/encode/standardise.ts';
import { fitLearner, needsScaling } from './fit.ts';
import type { Feature, Rows } from './history.ts';
import type { LeakageParams } from './params.ts';
import { routeRates } from './routeRates.ts';
import { noiseFeatures, selectNoise } from './select.ts';
import type { Task } from './task.ts';

/** A model with its preparation, as the analyst's notebook or the deployment runs it. */
export interface Run {
  /** What the learner saw, before scaling, for every row of the history and of the scored table (one if they are). */
  history: Feature[];
  scored: Feature[];
  /** P(late) for the rows that were asked about. */
  probability: Float64Array;
}

/**
 * Prepares features, fits the learner and predicts. A step that is done "on all rows" sees all of the history while the
 * analyst works on it; the deployed model has only its training rows to see, for the rest has not happened or settled.
 */
export function runRecipe(task: Task, params: LeakageParams): Run {
  const { history, scored, train, rows } = task;
  const everything = scored === history ? Int32Array.from(history.late, (_, i) => i) : train;
  const rowsFor = (step: string) => (step === 'allRows' ? everything : train);

  const rates = params.aggregate === 'off' ? null : routeRates(task, rowsFor(params.aggregate), params);
  const noise = params.selection === 'off' ? [] : selectNoise(history, rowsFor(params.selection));
  const sheet = (table: Rows, routeRate: Float64Array | undefined): Feature[] => [
    ...table.features,
    ...(routeRate ? [{ key: 'routeRate', label: 'Share late on the route', values: routeRate }] : []),
    ...noiseFeatures(table, noise),
  ];
  const seen = sheet(history, rates?.history);
  const asked = scored === history ? seen : sheet(scored, rates?.scored);

  const seenColumns = seen.map(({ values }) => values);
  const askedColumns = asked.map(({ values }) => values);
  const scale = needsScaling(params.learner) ? standardise(takeRows(seenColumns, rowsFor(params.scaling))) : null;
  const X = takeRows(seenColumns, train);
  const query = takeRows(askedColumns, rows);
  const fitted = fitLearner(params.learner, scale ? scale.apply(X) : X, take(history.late, train));
  return { history: seen, scored: asked, probability: fitted.probabilities(scale ? scale.apply(query) : query) };
}
