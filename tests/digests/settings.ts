import type { AnyModel, AnyValues } from '../../simulations/lib/define.ts';
import { defaults, type Param, type Value } from '../../simulations/lib/params.ts';
import { rng } from '../../simulations/lib/rng.ts';

const MIXED = 8;

/**
 * The settings of a model whose results are recorded: the defaults, every preset, and some where every parameter has a
 * value of its own; each with a seed of its own.
 */
export function settingsOf(model: AnyModel): AnyValues[] {
  const start = defaults(model.params) as AnyValues;
  const presets = Object.values(model.presets).map(({ params }) => ({ ...start, ...params }) as AnyValues);
  const chance = rng(1, 'digests');
  const mixed = Array.from({ length: MIXED }, () =>
    Object.fromEntries(Object.entries(model.params).map(([key, param]) => [key, anyOf(param, chance.uniform())])),
  );
  const settings = [start, ...presets, ...mixed];
  return settings.map((params, place) => (place === 0 ? params : { ...params, seed: 1000 + place }));
}

/** A value near the default, so that a run stays about as long: numbers move by up to a quarter of their range. */
function anyOf(param: Param, u: number): Value {
  switch (param.kind) {
    case 'number': {
      const { min, max, step } = param;
      const wanted = param.default + (u - 0.5) * 0.5 * Math.min(max - min, 2 * Math.max(param.default - min, step));
      const stepped = min + Math.round((Math.min(max, Math.max(min, wanted)) - min) / step) * step;
      return Math.min(max, Number(stepped.toFixed(10)));
    }
    case 'choice': {
      const options = Object.keys(param.options);
      return options[Math.floor(u * options.length)];
    }
    case 'flag':
      return u < 0.5;
    case 'moves':
      return `${Math.floor(u * param.last)}${Object.keys(param.actions)[0]}`;
    case 'seed':
      return param.default;
  }
}
