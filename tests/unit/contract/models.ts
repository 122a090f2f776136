import type { AnyModel, AnyValues } from '../../../simulations/lib/define.ts';
import { defaults } from '../../../simulations/lib/params.ts';
import { loadModel, names } from '../../../src/simulations.ts';

/** Every simulation with its name. */
export const all = await Promise.all(names.map(async (name) => [name, await loadModel(name)] as const));

/** The defaults of a model. */
export function startOf(model: AnyModel): AnyValues {
  return defaults(model.params) as AnyValues;
}

const known = new Map<AnyModel, Map<string, unknown>>();

/** The result of a setting, computed once for all tests of a file. */
export function resultOf(model: AnyModel, params: AnyValues): unknown {
  const results = known.get(model) ?? new Map<string, unknown>();
  known.set(model, results);
  const key = JSON.stringify(params);
  if (!results.has(key)) results.set(key, model.run(params));
  return results.get(key);
}
