import { type AnyModel, type AnyValues, measureAll, traceAll } from '../../simulations/lib/define.ts';
import type { Outcome } from './messages.ts';

/** Runs a model and says what a page shows of it: the worker and the build do it alike. */
export function outcomeOf(model: AnyModel, params: AnyValues): Outcome {
  const whole = model.run(params);
  const result = shownOf(whole);
  return {
    params,
    result,
    measures: measureAll(model, whole, params),
    sentence: model.describe(whole, params),
    frames: model.frames?.count(whole, params) ?? 0,
    curves: traceAll(model, whole, params),
    tables: model.tables(whole, params).filter((table) => table.kind === 'result'),
  };
}

/** A result without what only an export needs: it would be copied to the page with every run. */
function shownOf(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('exported' in result)) return result;
  const { exported: _exported, ...shown } = result;
  return shown;
}
