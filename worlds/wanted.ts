import type { AnyValues } from '../simulations/lib/define.ts';
import { defaults, type Params } from '../simulations/lib/params.ts';
import type { Asked } from './asked.ts';
import { hashOf } from './store.ts';

/** The numbers of one setting that are to be recorded, for all pages that quote them. */
export interface Wanted {
  /** Only the parameters that are not the defaults, in the order of their declaration. */
  params: AnyValues;
  worlds: number;
  /** Of the setting and of all sources that can change its measures. */
  hash: string;
  measures: readonly string[];
  /** Those of the measures of which every single world is shown. */
  each: readonly string[];
}

/** What a page asks for, given the parameters that its simulation declares. */
export function wantedOf(asked: Asked, declared: Params): Wanted {
  const { params, worlds, measures, each } = asked;
  const usual: AnyValues = defaults(declared);
  const own = Object.keys(declared).filter((key) => params[key] !== usual[key]);
  return {
    params: Object.fromEntries(own.map((key) => [key, params[key]])),
    worlds,
    hash: hashOf(asked),
    measures: [...measures].sort(),
    each: each ? [...measures].sort() : [],
  };
}

/** Whether two are about the same worlds, whatever they want of them. */
export function sameWorlds(a: Pick<Wanted, 'params' | 'worlds'>, b: Pick<Wanted, 'params' | 'worlds'>): boolean {
  return a.worlds === b.worlds && JSON.stringify(a.params) === JSON.stringify(b.params);
}

/** What two pages want of the same worlds. */
export function together(a: Wanted, b: Wanted): Wanted {
  const both = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])].sort();
  return { ...a, measures: both(a.measures, b.measures), each: both(a.each, b.each) };
}

/** For people: `release (defect=small, sticky=false), 40 worlds`. */
export function inWords(name: string, { params, worlds }: Pick<Wanted, 'params' | 'worlds'>): string {
  const own = Object.entries(params).map(([key, value]) => `${key}=${value}`);
  return `${name} (${own.join(', ') || 'as it stands'}), ${worlds} ${worlds === 1 ? 'world' : 'worlds'}`;
}
