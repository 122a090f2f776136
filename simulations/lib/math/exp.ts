import { LN2_HIGH, LN2_LOW, powerOfTwo, scale } from './binary.ts';

/**
 * e^x, within 0.8 units in the last place and the same bits in every engine.
 * 0 below about -745.13, Infinity above about 709.78, NaN for NaN.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expFar(x, 0);
  // Adding 1100.5 and cutting off rounds to the nearest whole number, for a sum above 0.
  const k = ((x * Math.LOG2E + 1100.5) | 0) - 1100;
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW) * powerOfTwo(k);
}

/** e^(x + rest) for a rest that is smaller than the last place of x: more digits for what has been multiplied up. */
export function expOfSum(x: number, rest: number): number {
  if (!(x > -708 && x < 709)) return expFar(x, rest);
  const k = Math.floor(x * Math.LOG2E + 0.5);
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW - rest) * powerOfTwo(k);
}

/** As `expOfSum`, also where the result is subnormal or there is none. */
function expFar(x: number, rest: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.79) return Infinity;
  if (x < -745.14) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  return scale(expReduced(x - k * LN2_HIGH, k * LN2_LOW - rest), k);
}

/** e^(r - low) for |r| below 0.35 and a much smaller `low`. */
function expReduced(r: number, low: number): number {
  // Added to 1, r loses its last digits; the difference finds them again.
  const sum = 1 + r;
  return sum + (1 - sum + r + beyondLinear(r, low));
}

/**
 * e^(r - low) - 1 - r for |r| below 0.35 and a much smaller `low`.
 * e^r = 1 + r + r c / (2 - c) with c = r - (r coth(r/2) - 2), whose series in r^2 has Bernoulli numbers in it.
 */
export function beyondLinear(high: number, low: number): number {
  const r = high - low;
  const t = r * r;
  const series = 1 / 15120 + t * (-1 / 604800 + t * (1 / 23950080 + t * (-691 / 653837184000)));
  const c = r - t * (1 / 6 + t * (-1 / 360 + t * series));
  return (r * c) / (2 - c) - low;
}
