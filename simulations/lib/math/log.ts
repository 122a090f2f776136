import { exponent, LN2_HIGH, LN2_LOW, powerOfTwo } from './binary.ts';

const LEAST_NORMAL = 2.2250738585072014e-308;

/**
 * The natural logarithm, within 1 unit in the last place and the same bits in every engine.
 * -Infinity for 0, Infinity for Infinity, NaN for NaN and for what is below 0.
 */
export function log(x: number): number {
  if (x >= LEAST_NORMAL && x < Infinity) return logScaled(x, 0, 0);
  if (x > 0) return x === Infinity ? x : logScaled(x * powerOfTwo(54), -54, 0);
  return x === 0 ? -Infinity : NaN;
}

/**
 * log(1 + x), accurate also where x is small, within 1.5 units in the last place and the same bits in every engine.
 * -Infinity for -1, Infinity for Infinity, NaN for NaN and for what is below -1.
 */
export function log1p(x: number): number {
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x === Infinity ? x : NaN;
  if (x > -0.29 && x < 0.41) return x === 0 ? x : logNear1(x, 0, 0);
  const u = 1 + x;
  // What the sum has dropped, put back to first order.
  const dropped = x < 1 ? x - (u - 1) : 1 - (u - x);
  return logScaled(u, 0, dropped / u);
}

/** log(x) + shift log(2) + correction for a normal x. */
function logScaled(x: number, shift: number, correction: number): number {
  let k = exponent(x);
  let m = x * powerOfTwo(-k);
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  return logNear1(m - 1, k + shift, correction);
}

/**
 * log(1 + f) + k log(2) + correction for f from -0.3 to 0.42.
 * With s = f / (2 + f), log(1 + f) = 2 (s + s^3 / 3 + s^5 / 5 + ...) = f - (f^2 / 2 - s (f^2 / 2 + series)).
 */
function logNear1(f: number, k: number, correction: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const tail = z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21)))));
  const series = z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11 + tail)))));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + series) + (k * LN2_LOW + correction)) - f);
}
