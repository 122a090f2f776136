import type { Kind, Shared } from './kind.ts';

/** Something that is on or off. */
export interface FlagParam extends Shared {
  kind: 'flag';
  default: boolean;
}

/** Declares something that is on or off. */
export const flag = (p: Omit<FlagParam, 'kind'>): FlagParam => ({ kind: 'flag', ...p });

/** Flags: true or false. */
export const flagKind: Kind<FlagParam, boolean> = {
  admit: (_, value) => (typeof value === 'boolean' ? value : null),
  read: (_, text) => (text === 'true' ? true : text === 'false' ? false : null),
  write: (_, value) => String(value),
  inWords: (_, value) => (value ? 'on' : 'off'),
  allowed: () => 'true or false',
  ends: () => [true, false],
  vary: (_, u) => u < 0.5,
};
