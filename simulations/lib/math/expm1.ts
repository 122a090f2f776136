import { LN2_HIGH, LN2_LOW, powerOfTwo } from './binary.ts';
import { beyondLinear, exp } from './exp.ts';

/**
 * e^x - 1, accurate also where x is small, within 2 units in the last place and the same bits in every engine.
 * -1 for -Infinity, Infinity above about 709.78, NaN for NaN.
 */
export function expm1(x: number): number {
  if (x === 0) return x;
  if (!(x > -40 && x < 40)) return exp(x) - 1;
  const k = Math.floor(x / (LN2_HIGH + LN2_LOW) + 0.5);
  const r = x - k * LN2_HIGH;
  const rest = r + beyondLinear(r, k * LN2_LOW);
  // e^x - 1 = 2^k (rest + 1 - 2^-k), and 1 - 2^-k is exact for |k| up to 53.
  return k === 0 ? rest : powerOfTwo(k) * (rest + (1 - powerOfTwo(-k)));
}

/** The hyperbolic tangent, within 3 units in the last place and the same bits in every engine. NaN for NaN. */
export function tanh(x: number): number {
  if (x === 0) return x;
  const magnitude = Math.abs(x);
  if (magnitude > 22) return x > 0 ? 1 : -1;
  const e = expm1(2 * magnitude);
  const value = e / (e + 2);
  return x > 0 ? value : -value;
}
