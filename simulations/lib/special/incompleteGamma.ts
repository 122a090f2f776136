import { poissonDensity } from './saddlePoint.ts';

/**
 * The regularised lower incomplete gamma function P(a, x), for a > 0 and x >= 0; from 0 to 1.
 * Throws on other arguments. O(sqrt(a)) steps. Source: DLMF 8.11.4 (series) and 8.9.2 (continued fraction).
 */
export function gammaP(a: number, x: number): number {
  demand(a, x);
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/**
 * The regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), accurate where it is small. Throws as
 * `gammaP`.
 */
export function gammaQ(a: number, x: number): number {
  demand(a, x);
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/** x^a e^-x / Gamma(a + 1) times 1 + x/(a + 1) + x^2/((a + 1)(a + 2)) + ... */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return poissonDensity(a, x) * sum;
}

/** x^a e^-x / Gamma(a) over x + 1 - a - 1(1 - a)/(x + 3 - a - 2(2 - a)/(x + 5 - a - ...)), by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k++) {
    const step = -k * (k - a);
    b += 2;
    d = 1 / away(step * d + b);
    c = away(b + step / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return a * poissonDensity(a, x) * fraction;
}

/** Lentz's method must not divide by 0. */
function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

function demand(a: number, x: number): void {
  if (!(a > 0 && a < Infinity && x >= 0))
    throw new RangeError(`incomplete gamma: got a = ${a}, x = ${x}, needs a finite a above 0 and x >= 0.`);
}
