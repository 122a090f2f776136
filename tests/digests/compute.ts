import { type AnyModel, type AnyValues, measureAll } from '../../simulations/lib/define.ts';
import { digest } from '../../simulations/lib/digest.ts';
import { writeLink } from '../../src/state/address.ts';
import { settingsOf } from './settings.ts';

/** The recorded settings of a model, each with the digest of its whole result, measures and sentence here and now. */
export function* digestsOf(model: AnyModel): Generator<[setting: string, digest: string]> {
  for (const params of settingsOf(model)) yield [writeLink(model, params), digestOf(model, params)];
}

function digestOf(model: AnyModel, params: AnyValues): string {
  const result = model.run(params);
  return digest([result, measureAll(model, result, params), model.describe(result, params)]);
}
