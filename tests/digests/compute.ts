import { type AnyModel, type AnyValues, measureAll, titleMoments } from '../../simulations/lib/define.ts';
import { digest } from '../../simulations/lib/digest.ts';
import { writeLink } from '../../src/state/address.ts';
import { settingsOf } from './settings.ts';

/**
 * The recorded settings of a model, each with its digests here and now, parted by a space: of the result and the measures
 * in the order of their keys; of its words, which are the titles of the whole and of all moments, and the sentence; and, at
 * the defaults, of the generated rows.
 */
export function* digestsOf(model: AnyModel): Generator<[setting: string, digests: string]> {
  for (const [place, params] of settingsOf(model).entries()) {
    const rows = place === 0 && model.data ? [digest(model.data(params))] : [];
    yield [writeLink(model, params), [...digestsOfRun(model, params), ...rows].join(' ')];
  }
}

function digestsOfRun(model: AnyModel, params: AnyValues): [numbers: string, words: string] {
  const result = model.run(params);
  const measures = Object.entries(measureAll(model, result, params)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    digest([result, measures]),
    digest([model.titleOf(result, params), titleMoments(model, result, params), model.describe(result, params)]),
  ];
}
