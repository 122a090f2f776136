import { demandWhole } from './demand.ts';
import type { Rng } from './rng.ts';
import { binomialPmf } from './special/binomial.ts';

/** A distribution on neighbouring whole numbers, laid out so that a draw takes a look-up and a step or two. */
export interface Tabulated {
  /** The number that `cumulative[0]` belongs to. */
  first: number;
  /** P(K <= first + i); the last is 1. */
  cumulative: Float64Array;
  /** For each of so many equal steps of probability, the first index that a number in it can lead to. */
  guide: Uint32Array;
  /** How far a drawn cell of width 2^-32 is shifted right to give its step. */
  shift: number;
}

/**
 * The distribution on first, first + 1, ... with chances in proportion to `masses`. Throws unless they are finite, not
 * negative and not all 0, and unless `first` is a whole number from 0. O(k). Source: H. Chen, Y. Asau, AIIE Transactions 6 (1974), the method of the guide table.
 */
export function tabulate(masses: ArrayLike<number>, first = 0): Tabulated {
  demandWhole(first, 0, 'tabulate, first');
  const cumulative = new Float64Array(masses.length);
  let total = 0;
  for (let i = 0; i < masses.length; i++) {
    if (!(masses[i] >= 0 && masses[i] < Infinity))
      throw new RangeError(`tabulate: got the mass ${masses[i]} at ${i}, needs finite numbers that are not negative.`);
    total += masses[i];
    cumulative[i] = total;
  }
  if (!(total > 0))
    throw new RangeError(`tabulate: got ${masses.length} masses with sum ${total}, needs a sum above 0.`);
  // At least 1024 steps, and as many as masses: a draw goes on by less than one mass on average.
  const bits = Math.max(10, 32 - Math.clz32(masses.length - 1));
  const guide = new Uint32Array(1 << bits);
  let last = masses.length - 1;
  while (masses[last] === 0) last--;
  for (let i = 0; i < cumulative.length; i++) cumulative[i] = i >= last ? 1 : cumulative[i] / total;
  for (let step = 0, i = 0; step < guide.length; step++) {
    while (cumulative[i] < step / guide.length) i++;
    guide[step] = i;
  }
  return { first, cumulative, guide, shift: 32 - bits };
}

/** A draw, by the inverse distribution function at the middle of the drawn cell of width 2^-32. One number per draw. */
export function drawTabulated(rng: Rng, { first, cumulative, guide, shift }: Tabulated): number {
  const cell = rng.u32();
  const u = (cell + 0.5) / 4294967296;
  let i = guide[cell >>> shift];
  while (cumulative[i] < u) i++;
  return first + i;
}

/**
 * The number of successes in n trials with probability p, for many draws from the same n and p: the draws are those of
 * `binomial`. Throws unless n is a whole number from 0 and 0 <= p <= 1. O(sqrt(n p (1 - p))) chances are laid out.
 */
export function tabulateBinomial(n: number, p: number): Tabulated {
  demandWhole(n, 0, 'tabulateBinomial, n');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`tabulateBinomial: got p ${p}, needs a probability from 0 to 1.`);
  const reach = 9 * Math.sqrt(n * p * (1 - p)) + 30;
  const first = Math.max(0, Math.floor(n * p - reach));
  const last = Math.min(n, Math.ceil(n * p + reach));
  return tabulate(
    Float64Array.from({ length: last - first + 1 }, (_, i) => binomialPmf(first + i, n, p)),
    first,
  );
}
