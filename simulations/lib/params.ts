import { type ChoiceParam, choiceKind } from './params/choice.ts';
import { type FlagParam, flagKind } from './params/flag.ts';
import type { Kind, Value } from './params/kind.ts';
import { type MovesParam, movesKind } from './params/moves.ts';
import { type NumberParam, numberKind } from './params/number.ts';
import { type SeedParam, seedKind } from './params/seed.ts';

export { choice } from './params/choice.ts';
export { flag } from './params/flag.ts';
export type { Value } from './params/kind.ts';
export { moves } from './params/moves.ts';
export { number } from './params/number.ts';
export { seed } from './params/seed.ts';

/**
 * The parameters of a simulation, declared once as plain data. From a declaration come the TypeScript type, the
 * control, the link, the clamping, the command line's flag and the contract tests.
 */
export type Param = NumberParam | ChoiceParam | FlagParam | SeedParam | MovesParam;
/** The parameters of a simulation, by key. */
export type Params = Readonly<Record<string, Param>>;

/** The type of a parameter's value, by its kind. */
interface ValueByKind<T extends Param> {
  number: number;
  choice: T extends ChoiceParam<infer K> ? K : never;
  flag: boolean;
  seed: number;
  moves: string;
}
/** The values of declared parameters, as the model receives them. */
export type Values<P extends Params> = { readonly [K in keyof P]: ValueByKind<P[K]>[P[K]['kind']] };

type ParamOf<K extends Param['kind']> = Extract<Param, { kind: K }>;

/** The kinds of parameters, each with all that it knows: a new one does not compile before it stands here, and here its file is all that is needed. */
const KINDS: { readonly [K in Param['kind']]: Kind<ParamOf<K>, ValueByKind<ParamOf<K>>[K]> } = {
  number: numberKind,
  choice: choiceKind,
  flag: flagKind,
  seed: seedKind,
  moves: movesKind,
};

// A declaration and the entry of its own kind belong together, which the type of a union cannot say.
const kindOf = (param: Param): Kind<Param, Value> => KINDS[param.kind] as Kind<Param, Value>;

/** The nearest value that the declaration allows, or null when `value` is not of its kind at all. */
export const admit = (param: Param, value: unknown): Value | null => kindOf(param).admit(param, value);

/** The value that a text says, exactly as `write` would say it; null when it says none, or one out of range. */
export const read = (param: Param, text: string): Value | null => kindOf(param).read(param, text);

/** A value as text, for a link or a command line; `read` gives it back. */
export const write = (param: Param, value: Value): string => kindOf(param).write(param, value);

/** A value as its control shows it. */
export const inWords = (param: Param, value: Value): string => kindOf(param).inWords(param, value);

/** The texts that a parameter takes, in words that can stand after "needs". */
export const allowed = (param: Param): string => kindOf(param).allowed(param);

/** The outermost values of a parameter, or all where there are few. */
export const ends = (param: Param): Value[] => kindOf(param).ends(param);

/** A value for `u` from 0 to below 1, in the neighbourhood of the default where others would make a run much longer. */
export const vary = (param: Param, u: number): Value => kindOf(param).vary(param, u);

/** The declared defaults. */
export function defaults<P extends Params>(params: P): Values<P> {
  return Object.fromEntries(Object.entries(params).map(([key, p]) => [key, p.default])) as Values<P>;
}

/** Whether the parameter acts under these values, or the sentence that says why not. */
export function idle(param: Param, values: Readonly<Record<string, Value>>): string | null {
  const { when } = param;
  if (!when) return null;
  const actual = values[when.param];
  return actual !== undefined && when.is.includes(actual) ? null : when.otherwise;
}
