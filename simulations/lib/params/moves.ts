import type { Kind, Shared } from './kind.ts';

/** Decisions taken while time went on, as a link carries them: `12a45r` is `a` at moment 12 and `r` at moment 45. */
export interface MovesParam extends Shared {
  kind: 'moves';
  default: string;
  /** The possible decisions, by their letter. */
  actions: Readonly<Record<string, string>>;
  /** The last moment at which something can be decided. */
  last: number;
  /** The decision after which no other has an effect. */
  final?: string;
  /** How often a decision can have an effect, by the value of the parameter that says so. */
  most?: Readonly<Record<string, { param: string; times: Readonly<Record<string, number>> }>>;
}

/** Declares decisions over time. */
export const moves = (p: Omit<MovesParam, 'kind'>): MovesParam => ({ kind: 'moves', ...p });

/** Decisions over time: text that `readMoves` takes apart. */
export const movesKind: Kind<MovesParam, string> = {
  admit: (param, value) => (typeof value === 'string' ? movesKind.read(param, value) : null),
  read: (param, text) => (readMoves(param, text) === null ? null : text),
  write: (_, value) => value,
  inWords: (param, value) => {
    const found = readMoves(param, value) ?? [];
    return found.map(({ at, action }) => `${param.actions[action].toLowerCase()} at ${at}`).join(', ') || 'none';
  },
  allowed: ({ actions, last }) => {
    const letters = Object.entries(actions).map(([letter, label]) => `${letter} (${label})`);
    return `moments up to ${last} in order, each followed by one of ${letters.join(', ')}, such as ${last}${Object.keys(actions)[0]}`;
  },
  ends: ({ default: start, actions, last }) => [start, ...Object.keys(actions).map((action) => `${last}${action}`)],
  vary: ({ actions, last }, u) => `${Math.floor(u * last)}${Object.keys(actions)[0]}`,
};

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
