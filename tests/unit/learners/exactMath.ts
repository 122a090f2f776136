/**
 * References for the transcendental functions: whole-number arithmetic on fractions of 2^-1400 (enough for the smallest
 * number and 300 bits more), slow and obviously right.
 */
const BITS = 1400n;
const ONE = 1n << BITS;

/** A finite number, exactly. */
function fixed(x: number): bigint {
  let [mantissa, shift] = [x, 0n];
  while (mantissa !== Math.floor(mantissa)) {
    mantissa *= 2;
    shift++;
  }
  return (BigInt(mantissa) << BITS) >> shift;
}

/** By how many units in the last place of `got` it is off. */
export function unitsOff(got: number, truth: bigint): number {
  const magnitude = Math.abs(got);
  let unit = 2 ** -1074;
  while (unit * 9007199254740992 <= magnitude) unit *= 2;
  const difference = fixed(got) - truth;
  const thousandths = (1000n * (difference < 0n ? -difference : difference)) / fixed(unit);
  return Number(thousandths) / 1000;
}

const multiply = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
const divide = (a: bigint, b: bigint): bigint => (a << BITS) / b;

/** Sum of a series: the first term, then each from the one before. */
function series(first: bigint, next: (term: bigint, n: bigint) => bigint): bigint {
  let sum = first;
  let n = 1n;
  for (let term = next(first, n); term !== 0n && term !== -1n; term = next(term, ++n)) sum += term;
  return sum;
}

function expFixed(x: bigint): bigint {
  // e^x = (e^(x / 2^12))^(2^12); the digits that squaring loses are far below those that are compared.
  let result = series(ONE, (term, n) => multiply(term, x >> 12n) / n);
  for (let i = 0; i < 12; i++) result = multiply(result, result);
  return result;
}

const LN2 = 2n * atanhSeries(ONE / 3n);

/** s + s^3 / 3 + s^5 / 5 + ... */
function atanhSeries(s: bigint): bigint {
  const square = multiply(s, s);
  let [power, sum] = [s, 0n];
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = multiply(power, square);
  }
  return sum;
}

function logFixed(x: bigint): bigint {
  let [m, k] = [x, 0n];
  while (m > 2n * ONE) {
    m >>= 1n;
    k++;
  }
  while (m < ONE) {
    m <<= 1n;
    k--;
  }
  return 2n * atanhSeries(divide(m - ONE, m + ONE)) + k * LN2;
}

export const exp = (x: number): bigint => expFixed(fixed(x));
export const expm1 = (x: number): bigint => expFixed(fixed(x)) - ONE;
export const log = (x: number): bigint => logFixed(fixed(x));
export const log1p = (x: number): bigint => logFixed(ONE + fixed(x));
export const pow = (x: number, y: number): bigint => expFixed(multiply(logFixed(fixed(x)), fixed(y)));
export const tanh = (x: number): bigint => {
  const e = expFixed(2n * fixed(x));
  return divide(e - ONE, e + ONE);
};
export const sin = (x: number): bigint => {
  const r = withinTurn(fixed(x));
  return alternating(r, r, 1n);
};
export const cos = (x: number): bigint => alternating(ONE, withinTurn(fixed(x)), 0n);

/** arctan(1 / n). */
function arctanInverse(n: bigint): bigint {
  let [power, sum, sign] = [ONE / n, 0n, 1n];
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += (sign * power) / k;
    power /= n * n;
    sign = -sign;
  }
  return sum;
}

/** Machin, 1706. */
const TURN = 8n * (4n * arctanInverse(5n) - arctanInverse(239n));

function withinTurn(x: bigint): bigint {
  return x - (x / TURN) * TURN;
}

/** The Taylor series of sine (from = 1) or cosine (from = 0). */
function alternating(first: bigint, x: bigint, from: bigint): bigint {
  const square = multiply(x, x);
  return series(first, (term, n) => -multiply(term, square) / ((2n * n + from) * (2n * n + from - 1n)));
}
