import { LN2_HIGH, LN2_LOW, scale } from './binary.ts';

/**
 * e^x, within 0.6 units in the last place and the same bits in every engine.
 * 0 below about -745.13, Infinity above about 709.78, NaN for NaN.
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}

/** e^(x + rest) for a rest that is smaller than the last place of x: more digits for what has been multiplied up. */
export function expOfSum(x: number, rest: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.79) return Infinity;
  if (x < -745.14) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const r = x - k * LN2_HIGH;
  const beyond = beyondLinear(r, k * LN2_LOW - rest);
  // Added to 1, r loses its last digits; the difference finds them again.
  const sum = 1 + r;
  return scale(sum + (1 - sum + r + beyond), k);
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
