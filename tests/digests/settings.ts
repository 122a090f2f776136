import type { AnyModel, AnyValues } from '../../simulations/lib/define.ts';
import { defaults, vary } from '../../simulations/lib/params.ts';
import { rng } from '../../simulations/lib/rng.ts';

const MIXED = 8;

/**
 * The settings of a model whose results are recorded: the defaults, every preset, and some where every parameter has a
 * value of its own, near the default so that a run stays about as long; each with a seed of its own.
 */
export function settingsOf(model: AnyModel): AnyValues[] {
  const start = defaults(model.params) as AnyValues;
  const presets = Object.values(model.presets).map(({ params }) => ({ ...start, ...params }) as AnyValues);
  const chance = rng(1, 'digests');
  const mixed = Array.from({ length: MIXED }, () =>
    Object.fromEntries(Object.entries(model.params).map(([key, param]) => [key, vary(param, chance.uniform())])),
  );
  const settings = [start, ...presets, ...mixed];
  return settings.map((params, place) => (place === 0 ? params : { ...params, seed: 1000 + place }));
}
