import { mean, standardDeviation } from '../../../../simulations/lib/resample/moments.ts';
import { type Rng, rng } from '../../../../simulations/lib/rng.ts';
import type { Evidence } from '../evidence.ts';

/** A promise about many worlds. */
export interface Claim {
  what: string;
  /** The share of worlds for which `of` is to hold, or the mean that it is to have. */
  claims: number;
  /** The unit of a mean that is no share. */
  unit?: string;
  /** Whether more, or less, than that is also as promised. */
  bound?: 'at least' | 'at most';
  /** What theory says of this very setting, to be compared with instead: counts are whole, samples small. */
  known?: number;
  /** How far theory allows to fall short, where it gives no more than the order of the error. */
  short?: number;
  worlds: number;
  /** One world, with a stream of its own: whether it is as claimed, or the number whose mean is. */
  of: (chance: Rng, world: number) => boolean | number;
}

/** What the worlds of a claim say. */
export function tryOut({ what, claims, bound, known, worlds, of }: Claim): Evidence {
  const values = Float64Array.from({ length: worlds }, (_, world) => Number(of(rng(world, what), world)));
  return {
    what,
    claims,
    ...(bound && { bound }),
    ...(known !== undefined && { known }),
    found: mean(values),
    se: standardDeviation(values) / Math.sqrt(worlds),
    worlds,
  };
}

/**
 * The lowest and the highest that may be found: what is claimed, or known, and three standard errors on either side.
 */
export function allowed({ claims, known = claims, bound, short = 0 }: Claim, { se }: Evidence): [number, number] {
  const slack = 3 * se + 1e-12;
  return [bound === 'at most' ? -Infinity : known - short - slack, bound === 'at least' ? Infinity : known + slack];
}

/** What `make` makes of each world, made once for all the claims about it. */
export function once<T>(make: (world: number) => T): (world: number) => T {
  const made = new Map<number, T>();
  return (world) => {
    const value = made.get(world) ?? make(world);
    made.set(world, value);
    return value;
  };
}
