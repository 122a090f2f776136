import type { AnyModel, AnyValues } from '../../../simulations/lib/define.ts';
import type { Value } from '../../../simulations/lib/params/kind.ts';
import { ends, idle } from '../../../simulations/lib/params.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { startOf } from './models.ts';

/** A parameter at one of its ends. */
export type End = readonly [key: string, value: Value];

/** How many ends share a setting that is otherwise the defaults. */
const TOGETHER = 4;

/**
 * The defaults; then few settings near them; then few with every parameter at an end. Every end that is not the default
 * acts in at least one setting near the defaults, where up to four parameters are moved and what wakes them, and every end
 * acts in at least one setting where all others are at ends too. Not every pair of ends meets, and no end is promised a
 * setting of its own.
 */
export function corners(model: AnyModel): AnyValues[] {
  return [startOf(model), ...nearDefaults(model), ...allAtEnds(model)];
}

/** Every end of every parameter. */
export function endsOf(model: AnyModel): End[] {
  return Object.entries(model.params).flatMap(([key, param]) => ends(param).map((value): End => [key, value]));
}

/** Whether the parameter stands at that end in this setting, and acts there. */
export function acts(model: AnyModel, [key, value]: End, params: AnyValues): boolean {
  return params[key] === value && idle(model.params[key], params) === null;
}

function nearDefaults(model: AnyModel): AnyValues[] {
  let open = endsOf(model).filter(([key, value]) => value !== model.params[key].default);
  const settings: AnyValues[] = [];
  while (open.length > 0) {
    const moved: Record<string, Value> = {};
    const held: End[] = [];
    for (const end of open) {
      const more: AnyValues = { ...moved, ...waking(model, end, startOf(model)), [end[0]]: end[1] };
      const setting = { ...startOf(model), ...more };
      const agrees = Object.entries(moved).every(([key, value]) => more[key] === value);
      if (!agrees || ![...held, end].every((each) => acts(model, each, setting))) continue;
      Object.assign(moved, more);
      if (held.push(end) === TOGETHER) break;
    }
    if (held.length === 0) throw new Error(`Nothing wakes ${open.map(([key]) => key).join(', ')} near the defaults.`);
    open = open.filter((end) => !held.includes(end));
    settings.push({ ...startOf(model), ...moved });
  }
  return settings;
}

function allAtEnds(model: AnyModel): AnyValues[] {
  const chance = rng(1, 'corners');
  const order = Object.keys(model.params);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance.uniform() * list.length)];
  let open = endsOf(model);
  const settings: AnyValues[] = [];
  while (open.length > 0) {
    const [first] = open;
    const setting: Record<string, Value> = {};
    for (const key of order) {
      const wanted = open.filter(([each]) => each === key).map(([, value]) => value);
      setting[key] = pick(wanted.length > 0 ? wanted : ends(model.params[key]));
    }
    Object.assign(setting, { [first[0]]: first[1] });
    Object.assign(setting, waking(model, first, setting));
    if (!acts(model, first, setting)) throw new Error(`Nothing wakes ${first[0]} among ends.`);
    open = open.filter((end) => !acts(model, end, setting));
    settings.push(setting);
  }
  return settings;
}

/** What must be set for a parameter to act; nothing where it acts in this setting. */
function waking(model: AnyModel, [key]: End, params: AnyValues): AnyValues {
  const { when } = model.params[key];
  return when && idle(model.params[key], params) !== null ? { [when.param]: when.is[0] } : {};
}
