import { exp, log, pow } from '../math.ts';
import { gammaP, gammaQ } from './incompleteGamma.ts';
import { logGamma } from './logGamma.ts';
import { normalQuantile } from './normalQuantile.ts';
import { poissonDensity } from './saddlePoint.ts';
import { solve } from './solve.ts';

/**
 * The quantile function of the gamma distribution with the given shape and scale 1: the x with P(shape, x) = p.
 * p = 0 gives 0, p = 1 gives Infinity. Throws unless 0 <= p <= 1 and shape > 0.
 * Source: Newton's method on the incomplete gamma function, from the start of Wilson and Hilferty (1931).
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1 && shape > 0 && shape < Infinity))
    throw new RangeError(
      `gammaQuantile: got p = ${p}, shape = ${shape}, needs 0 <= p <= 1 and a finite shape above 0.`,
    );
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  // P(shape, x) is at most x^shape / Gamma(shape + 1), and that itself where x is tiny.
  const low = exp((log(p) + logGamma(shape + 1)) / shape);
  if (low < 1e-17) return low;
  const z = normalQuantile(p);
  const start = shape * pow(Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))), 3);
  let high = Math.max(2 * low, 2 * start);
  while (gammaP(shape, high) < p) high *= 2;
  const rise = (x: number): number => (shape * poissonDensity(shape, x)) / x;
  if (p > 0.5) return solve((x) => -gammaQ(shape, x), p - 1, { low, high, start, rise });
  return solve((x) => gammaP(shape, x), p, { low, high, start, rise });
}
