import type { Kind, Shared } from './kind.ts';
import { admitNumber, numberIn, readNumber } from './number.ts';

/** The seed of the world: a whole number below 2^32. */
export interface SeedParam extends Shared {
  kind: 'seed';
  default: number;
  min: number;
  max: number;
  step: number;
}

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

/** Seeds: whole numbers whose size means nothing. */
export const seedKind: Kind<SeedParam, number> = {
  admit: admitNumber,
  read: readNumber,
  write: (_, value) => String(value),
  inWords: (_, value) => String(value),
  allowed: numberIn,
  ends: ({ min, max }) => [min, max],
  vary: (param) => param.default,
};
