import { type AnyModel, type AnyValues, type Declaration, declare } from '../../simulations/lib/define.ts';
import { admit, allowed, defaults, type Value } from '../../simulations/lib/params.ts';
import { loadModel } from '../simulations.ts';

/** A simulation with a setting that an author named. */
export interface Setting {
  model: AnyModel;
  declaration: Declaration;
  params: AnyValues;
}

/**
 * The simulation an author named, with a preset and single parameters over it.
 * Throws, naming what there is, when a name or a value is not the model's.
 */
export async function settingOf(
  name: string,
  preset: string | undefined,
  given: Record<string, unknown>,
): Promise<Setting> {
  const model = await loadModel(name);
  const declaration = declare(name, model);
  const params = { ...defaults(model.params), ...presetOf(declaration, preset), ...chosen(declaration, given) };
  return { model, declaration, params };
}

/** What a simulation declares of a measure. Throws, naming what there is, where there is none of that name. */
export function measureOf({ name, measures }: Declaration, key: string): Declaration['measures'][string] {
  if (Object.hasOwn(measures, key)) return measures[key];
  throw new Error(`No measure "${key}" in ${name}. There are: ${Object.keys(measures).join(', ')}.`);
}

function presetOf({ name, presets }: Declaration, preset: string | undefined): AnyValues {
  if (preset === undefined) return {};
  if (!Object.hasOwn(presets, preset)) {
    throw new Error(`No preset "${preset}" in ${name}. There are: ${Object.keys(presets).join(', ')}.`);
  }
  return presets[preset].params as AnyValues;
}

function chosen({ name, params }: Declaration, given: Record<string, unknown>): AnyValues {
  const values: Record<string, Value> = {};
  for (const [key, value] of Object.entries(given)) {
    const param = Object.hasOwn(params, key) ? params[key] : undefined;
    if (!param) {
      throw new Error(`No parameter "${key}" in ${name}. There are: ${Object.keys(params).join(', ')}.`);
    }
    const nearest = admit(param, value);
    if (nearest !== value) {
      const hint = nearest === null ? '' : ` The nearest is ${JSON.stringify(nearest)}.`;
      throw new Error(`${name}: ${key}=${JSON.stringify(value)} is not allowed; it needs ${allowed(param)}.${hint}`);
    }
    values[key] = value as Value;
  }
  return values;
}
