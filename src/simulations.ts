import type { AnyModel } from '../simulations/lib/define.ts';

/** Every simulation is a folder with a `model.ts`; nothing else lists them. */
const models = import.meta.glob<{ default: AnyModel }>('../simulations/*/model.ts');

const paths = new Map(Object.keys(models).map((path) => [path.split('/').at(-2) as string, path]));

/** The names of all simulations, in alphabetical order. */
export const names: readonly string[] = [...paths.keys()].sort();

/** The model of that name; the error names what there is. */
export async function loadModel(name: string): Promise<AnyModel> {
  const path = paths.get(name);
  if (!path) throw new Error(`No simulation "${name}". There are: ${names.join(', ')}.`);
  return (await models[path]()).default;
}
