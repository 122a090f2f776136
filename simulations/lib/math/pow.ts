import { exponent, LN2_HIGH, LN2_LOW, powerOfTwo } from './binary.ts';
import { expOfSum } from './exp.ts';

/**
 * x^y, within 1 unit in the last place and the same bits in every engine; special cases as in `Math.pow`
 * (x^0 is 1, NaN for a negative x with a y that is not whole).
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const odd = Math.abs(y) < 9007199254740992 && Math.abs(y % 2) === 1;
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  const base = Math.abs(x);
  if (base === 0 || base === Infinity) return sign * ((base === 0) === y > 0 ? 0 : Infinity);
  if (!Number.isFinite(y)) return base === 1 ? NaN : base > 1 === y > 0 ? Infinity : 0;
  if (x < 0 && y !== Math.floor(y)) return NaN;
  if (base === 1) return sign;
  const power = logInTwo(base);
  // Beyond these the result is 0 or Infinity whatever the last digits say.
  const rough = power.high * y;
  if (rough > 710) return sign * Infinity;
  if (rough < -746) return sign * 0;
  const product = multiply(power.high, y);
  return sign * expOfSum(product.high, product.low + power.low * y);
}

/** An unevaluated sum of two numbers, the second at most half a unit in the last place of the first: about 106 bits. */
interface Pair {
  high: number;
  low: number;
}

/** log(x) to about 68 bits for a finite x above 0: an error in it is multiplied by y, and by up to 709 in x^y. */
function logInTwo(x: number): Pair {
  const subnormal = x < 2.2250738585072014e-308;
  const normal = subnormal ? x * powerOfTwo(54) : x;
  let k = exponent(normal);
  let m = normal * powerOfTwo(-k);
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  if (subnormal) k -= 54;
  // log(m) = 2 (s + s^3 / 3 + s^5 / 5 + ...) with s = (m - 1) / (m + 1); the first two terms are kept in two parts.
  const s = quotient(m - 1, add(1, m));
  const square = multiply(s.high, s.high);
  square.low += 2 * s.high * s.low;
  const z = square.high;
  const tail = z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z / 23)))));
  const series = add(1 / 3, z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + tail)))));
  series.low += 1.850371707708594e-17;
  const correction = times(times(s, square), series);
  const logM = add(2 * s.high, 2 * correction.high);
  const sum = add(k * LN2_HIGH, logM.high);
  return add(sum.high, sum.low + (k * LN2_LOW + (logM.low + 2 * (s.low + correction.low))));
}

/** The exact sum of two numbers. Source: Knuth, The Art of Computer Programming, 4.2.2. */
function add(a: number, b: number): Pair {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/** The exact product of two numbers below 1e290. Source: Dekker, 1971. */
function multiply(a: number, b: number): Pair {
  const high = a * b;
  const [a1, b1] = [upperHalf(a), upperHalf(b)];
  const [a2, b2] = [a - a1, b - b1];
  return { high, low: a2 * b2 - (high - a1 * b1 - a2 * b1 - a1 * b2) };
}

/** The first 26 bits of a number below 1e290. */
function upperHalf(a: number): number {
  const shifted = 134217729 * a;
  return shifted - (shifted - a);
}

function times(a: Pair, b: Pair): Pair {
  const product = multiply(a.high, b.high);
  return { high: product.high, low: product.low + (a.high * b.low + a.low * b.high) };
}

function quotient(a: number, b: Pair): Pair {
  const high = a / b.high;
  const back = multiply(high, b.high);
  return { high, low: (a - back.high - back.low - high * b.low) / b.high };
}
