import { binomialDensity } from './saddlePoint.ts';

/**
 * The regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1; from 0 to 1. `y` is 1 - x, to be
 * given where it is known with more digits. Throws on other arguments. O(sqrt(max(a, b))) steps.
 * Source: the continued fraction of DLMF 8.17.22 by Lentz's method, and I_x(a, b) = 1 - I_(1-x)(b, a) (DLMF 8.17.4).
 */
export function betaI(x: number, a: number, b: number, y = 1 - x): number {
  if (!(a > 0 && b > 0 && a < Infinity && b < Infinity && x >= 0 && x <= 1 && y >= 0 && y <= 1))
    throw new RangeError(
      `incomplete beta: got x = ${x}, y = ${y}, a = ${a}, b = ${b}, needs x and y from 0 to 1 and finite a, b above 0.`,
    );
  if (x === 0 || y === 0) return x === 0 ? 0 : 1;
  return x <= (a + 1) / (a + b + 2) ? front(x, y, a, b) : 1 - front(y, x, b, a);
}

/** x^a y^b / (a B(a, b)) times the continued fraction, which converges fast for x <= (a + 1) / (a + b + 2). */
function front(x: number, y: number, a: number, b: number): number {
  return (b / (a + b)) * binomialDensity(a, a + b, x, y) * fraction(x, a, b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= c * d;
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

/** Lentz's method must not divide by 0. */
function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
