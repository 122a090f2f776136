import { type AnyModel, type AnyValues, measureAll, titleMoments, traceAll } from '../../simulations/lib/define.ts';
import type { Outcome } from './messages.ts';

/** Runs a model and says what a page shows of it: the worker and the build do it alike. */
export function outcomeOf(model: AnyModel, params: AnyValues): Outcome {
  const result = model.run(params);
  return {
    params,
    result,
    measures: measureAll(model, result, params),
    title: model.titleOf(result, params),
    titles: titleMoments(model, result, params),
    sentence: model.describe(result, params),
    frames: model.frames?.count(result, params) ?? 0,
    curves: traceAll(model, result, params),
    tables: model.tables(result, params),
  };
}
