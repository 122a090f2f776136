import type { AnyModel, AnyValues } from '../../../simulations/lib/define.ts';
import { ends, idle, type Param } from '../../../simulations/lib/params.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { startOf } from './models.ts';

/**
 * The defaults, each parameter at each of its ends where it acts, and a few settings with every parameter at an end. An
 * end that is the default is left out.
 */
export function corners(model: AnyModel): AnyValues[] {
  const start = startOf(model);
  const single = Object.entries(model.params).flatMap(([key, param]) =>
    ends(param)
      .filter((value) => value !== param.default)
      .map((value) => ({ ...start, ...waking(model, param), [key]: value })),
  );
  const chance = rng(1, 'corners');
  const mixed = Array.from({ length: 8 }, () =>
    Object.fromEntries(
      Object.entries(model.params).map(([key, param]) => {
        const choices = ends(param);
        return [key, choices[Math.floor(chance.uniform() * choices.length)]];
      }),
    ),
  );
  return [start, ...single, ...mixed];
}

/** What must be set for a parameter to act; nothing where it acts at the defaults. */
function waking(model: AnyModel, param: Param): AnyValues {
  const { when } = param;
  return when && idle(param, startOf(model)) !== null ? { [when.param]: when.is[0] } : {};
}
