/** The first part of ln 2: it has 32 bits, so that its product with an exponent is exact. */
export const LN2_HIGH = 2977044471 / 4294967296;
/** The second part of ln 2: what the first leaves over. */
export const LN2_LOW = 1.9082149292705877e-10;

const SMALLEST = -1074;
/** 2^-1074 to 2^1023, each exact, doubled from one to the next. */
const POWERS = new Float64Array(2098);
POWERS[0] = 5e-324;
for (let i = 1; i < POWERS.length; i++) POWERS[i] = 2 * POWERS[i - 1];

/** 2^k for a whole k from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return POWERS[k - SMALLEST];
}

/** y * 2^k for y between 0.5 and 2 and a whole k from -1100 to 1024, rounded once. */
export function scale(y: number, k: number): number {
  if (k >= SMALLEST && k <= 1023) return y * POWERS[k - SMALLEST];
  return k > 0 ? 2 * y * POWERS[k - 1 - SMALLEST] : y * POWERS[k + 100 - SMALLEST] * POWERS[-100 - SMALLEST];
}

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);
// Which half of a number holds sign and exponent depends on the machine's order of bytes.
number[0] = 1;
const UPPER = words[1] === 0 ? 0 : 1;

/** The whole k for which 2^k <= |x| < 2^(k + 1), where x is neither 0, subnormal, infinite nor NaN. */
export function exponent(x: number): number {
  number[0] = x;
  return ((words[UPPER] >> 20) & 2047) - 1023;
}
