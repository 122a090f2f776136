import { type AnyModel, type AnyValues, type Declaration, declare } from '../../simulations/lib/define.ts';
import { admit, defaults, type Param, type Value } from '../../simulations/lib/params.ts';
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
    if (admit(param, value) !== value) {
      throw new Error(`${name}: ${key}=${JSON.stringify(value)} is not allowed. Allowed: ${allowed(param)}.`);
    }
    values[key] = value as Value;
  }
  return values;
}

function allowed(param: Param): string {
  switch (param.kind) {
    case 'choice':
      return Object.keys(param.options).join(', ');
    case 'flag':
      return '{true} or {false}';
    case 'number':
    case 'seed':
      return `{${param.min}} to {${param.max}} in steps of ${param.step}, as a number`;
    case 'moves':
      return `moments up to ${param.last} in order, each followed by one of ${Object.keys(param.actions).join(', ')}`;
  }
}
