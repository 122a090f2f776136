import { exp, log, pow } from '../math.ts';
import { gammaP, gammaQ } from './incompleteGamma.ts';
import { logGamma } from './logGamma.ts';
import { normalQuantile } from './normalQuantile.ts';
import { poissonDensity } from './saddlePoint.ts';
import { solve } from './solve.ts';

/**
 * The quantile function of the gamma distribution with the given shape and scale 1: the x with P(shape, x) = p.
 * p = 0 gives 0, p = 1 gives Infinity. Throws unless 0 <= p <= 1 and shape > 0.
 * Source: the start is Wilson and Hilferty's (1931), the rest Newton's method on the incomplete gamma function.
 */
export function gammaQuantile(p: number, shape: number): number {
  if (!(p >= 0 && p <= 1 && shape > 0 && shape < Infinity))
    throw new RangeError(
      `gammaQuantile: got p = ${p}, shape = ${shape}, needs 0 <= p <= 1 and a finite shape above 0.`,
    );
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const z = normalQuantile(p);
  const start = shape * pow(Math.max(1e-3, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))), 3);
  let high = Math.max(1, 2 * start);
  while (gammaP(shape, high) < p && high < 1e300) high *= 2;
  const density = (x: number): number => (x > 0 ? (shape * poissonDensity(shape, x)) / x : Infinity);
  // Near 0, P(shape, x) is x^shape / Gamma(shape + 1): the logarithm of x is found before any step can underflow.
  const leading = exp((log(p) + logGamma(shape + 1)) / shape);
  if (leading < 1e-8) return leading;
  if (p > 0.5) return solve((x) => -gammaQ(shape, x), -(1 - p), { low: 0, high, start, rise: density });
  return solve((x) => gammaP(shape, x), p, { low: 0, high, start, rise: density });
}
