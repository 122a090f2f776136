/**
 * The parameters of a simulation, declared once as plain data. From a declaration come the TypeScript type, the
 * control, the link, the clamping, the command line's flag and the contract tests.
 */
export type Param = NumberParam | ChoiceParam | FlagParam | SeedParam | MovesParam;
/** The parameters of a simulation, by key. */
export type Params = Readonly<Record<string, Param>>;
/** The value of any parameter. */
export type Value = number | string | boolean;

interface Shared {
  /** What the reader sees beside the control. */
  label: string;
  /** The effect, in one line. */
  help?: string;
  /** Controls of a group stand together, under this name. */
  group?: string;
  /** Shown only under "more". */
  more?: boolean;
  /** The control acts only while another parameter has one of these values; `otherwise` says so to the reader. */
  when?: { param: string; is: readonly Value[]; otherwise: string };
}
/** A number from `min` to `max` in steps. */
export interface NumberParam extends Shared {
  kind: 'number';
  default: number;
  min: number;
  max: number;
  step: number;
  unit?: string;
}
/** One of several options, each with what the reader sees of it. */
export interface ChoiceParam<K extends string = string> extends Shared {
  kind: 'choice';
  default: K;
  options: Readonly<Record<K, string>>;
}
/** Something that is on or off. */
export interface FlagParam extends Shared {
  kind: 'flag';
  default: boolean;
}
/** The seed of the world: a whole number below 2^32. */
export interface SeedParam extends Shared {
  kind: 'seed';
  default: number;
  min: number;
  max: number;
  step: number;
}

/**
 * What somebody decided while time went on, as a link carries it: `12a45r` is `a` at moment 12 and `r` at moment 45.
 */
export interface MovesParam extends Shared {
  kind: 'moves';
  default: string;
  /** What can be decided, by its letter. */
  actions: Readonly<Record<string, string>>;
  /** The last moment at which something can be decided. */
  last: number;
}

/** The values of declared parameters, as the model receives them. */
export type Values<P extends Params> = { readonly [K in keyof P]: ValueOf<P[K]> };
type ValueOf<T extends Param> =
  T extends ChoiceParam<infer C> ? C : T extends FlagParam ? boolean : T extends MovesParam ? string : number;

/** Declares a number. */
export const number = (p: Omit<NumberParam, 'kind'>): NumberParam => ({ kind: 'number', ...p });
/** Declares something that is on or off. */
export const flag = (p: Omit<FlagParam, 'kind'>): FlagParam => ({ kind: 'flag', ...p });
/** Declares a choice; its default is one of its options, or it does not compile. */
export const choice = <const O extends Record<string, string>>(
  p: Shared & { default: keyof O & string; options: O },
): ChoiceParam<keyof O & string> => ({ kind: 'choice', ...p });
/** Declares decisions over time. */
export const moves = (p: Omit<MovesParam, 'kind'>): MovesParam => ({ kind: 'moves', ...p });
/** Declares the seed, which every simulation has. */
export const seed = (p: { default?: number } = {}): SeedParam => ({
  kind: 'seed',
  label: 'Seed',
  help: 'Another seed is another world drawn by the same rules.',
  default: p.default ?? 1,
  min: 0,
  max: 4294967295,
  step: 1,
});

/** The declared defaults. */
export function defaults<P extends Params>(params: P): Values<P> {
  return Object.fromEntries(Object.entries(params).map(([key, p]) => [key, p.default])) as Values<P>;
}

/**
 * The nearest value that the declaration allows, or null when `value` is not of its kind at all.
 * Numbers are clamped to [min, max] and rounded to the step.
 */
export function admit(param: Param, value: unknown): Value | null {
  switch (param.kind) {
    case 'number':
    case 'seed': {
      if (typeof value !== 'number' || Number.isNaN(value)) return null;
      const { min, max, step } = param;
      const clamped = Math.min(max, Math.max(min, value));
      const stepped = min + Math.round((clamped - min) / step) * step;
      return Math.min(max, Number(stepped.toFixed(decimals(step))));
    }
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(param.options, value) ? value : null;
    case 'flag':
      return typeof value === 'boolean' ? value : null;
    case 'moves':
      return typeof value === 'string' && readMoves(param, value) !== null ? value : null;
  }
}

/** One decision: the moment, and the letter of the action. */
export interface Move {
  at: number;
  action: string;
}

/** The decisions in a value of a moves parameter, in order of time; null when it is not one. */
export function readMoves({ actions, last }: Pick<MovesParam, 'actions' | 'last'>, value: string): Move[] | null {
  if (!/^(\d{1,6}[a-z])*$/.test(value)) return null;
  const found = [...value.matchAll(/(\d+)([a-z])/g)].map(([, at, action]) => ({ at: Number(at), action }));
  const inOrder = found.every(({ at }, i) => at <= last && (i === 0 || at > found[i - 1].at));
  return inOrder && found.every(({ action }) => Object.hasOwn(actions, action)) ? found : null;
}

/** Decisions, in order of time, as the value of a moves parameter; `readMoves` gives them back. */
export function writeMoves(moves: readonly Move[]): string {
  return moves.map(({ at, action }) => `${at}${action}`).join('');
}

/** The decisions as a sentence part, e.g. "advance at 12, roll back at 45". */
export function movesInWords(param: Pick<MovesParam, 'actions' | 'last'>, value: string): string {
  const found = readMoves(param, value) ?? [];
  return found.map(({ at, action }) => `${param.actions[action].toLowerCase()} at ${at}`).join(', ') || 'none';
}

/** How many decimals a value on the grid of `step` needs. */
export function decimals(step: number): number {
  const text = String(step);
  if (text.includes('e-')) return Number(text.split('e-')[1]);
  return text.split('.')[1]?.length ?? 0;
}

/** Whether the parameter acts under these values, or the sentence that says why not. */
export function idle(param: Param, values: Readonly<Record<string, Value>>): string | null {
  const { when } = param;
  if (!when) return null;
  const actual = values[when.param];
  return actual !== undefined && when.is.includes(actual) ? null : when.otherwise;
}
