import { pow } from './math.ts';

/**
 * The shares of n ranks by Zipf's law: rank k = 1, ..., n has a share in proportion to k^-exponent; they sum to 1.
 * An exponent of 0 makes all shares equal. Throws unless n is a whole number from 1 and the exponent is finite.
 */
export function zipfShares(n: number, exponent: number): Float64Array {
  if (!(Number.isInteger(n) && n >= 1 && Number.isFinite(exponent)))
    throw new RangeError(`zipfShares: got n = ${n}, exponent = ${exponent}, needs a whole number from 1 and a number.`);
  const shares = Float64Array.from({ length: n }, (_, i) => (exponent === 1 ? 1 / (i + 1) : pow(i + 1, -exponent)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}
