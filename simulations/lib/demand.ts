/**
 * Throws unless both lists have the same length, which is not 0. The values are not looked at, so that NaN is let pass.
 */
export function demandPairs(a: ArrayLike<number>, b: ArrayLike<number>, who: string): void {
  if (a.length === 0 || a.length !== b.length)
    throw new RangeError(`${who}: got ${a.length} and ${b.length} values, needs two lists of one length, not empty.`);
}

/** Throws unless every value is a finite number and there is at least one. */
export function demandFinite(values: ArrayLike<number>, who: string): void {
  if (values.length === 0) throw new RangeError(`${who}: got no values, needs at least one.`);
  for (let i = 0; i < values.length; i++)
    if (!Number.isFinite(values[i])) throw new RangeError(`${who}: got ${values[i]} at ${i}, needs finite numbers.`);
}

/** Throws unless every value is from 0 to 1 and there is at least one. */
export function demandProbabilities(p: ArrayLike<number>, who: string): void {
  if (p.length === 0) throw new RangeError(`${who}: got no values, needs at least one.`);
  for (let i = 0; i < p.length; i++)
    if (!(p[i] >= 0 && p[i] <= 1))
      throw new RangeError(`${who}: got ${p[i]} at ${i}, needs probabilities from 0 to 1.`);
}

/** The number of ones among labels. Throws unless every label is 0 or 1. */
export function countPositives(y: ArrayLike<number>, who: string): number {
  let ones = 0;
  for (let i = 0; i < y.length; i++) {
    if (y[i] !== 0 && y[i] !== 1) throw new RangeError(`${who}: got the label ${y[i]} at ${i}, needs 0 or 1.`);
    ones += y[i];
  }
  return ones;
}

/** The number of ones. Throws also when one of the two classes is absent. */
export function demandBothClasses(y: ArrayLike<number>, who: string): number {
  const ones = countPositives(y, who);
  if (ones === 0 || ones === y.length)
    throw new RangeError(`${who}: got ${ones} positives among ${y.length} rows, needs both classes.`);
  return ones;
}

/** Throws unless `value` is a whole number of at least `min`. */
export function demandWhole(value: number, min: number, what: string): void {
  if (!(Number.isSafeInteger(value) && value >= min))
    throw new RangeError(`${what}: got ${value}, needs a whole number of at least ${min}.`);
}

/** Throws unless `value` is a finite number, from `min` up where there is a least one. */
export function demandNumber(value: number, what: string, min = -Infinity): void {
  if (!(Number.isFinite(value) && value >= min))
    throw new RangeError(`${what}: got ${value}, needs a finite number${min === -Infinity ? '' : ` from ${min}`}.`);
}

/** Throws unless `value` is a finite number above `least`. */
export function demandAbove(value: number, least: number, what: string): void {
  if (!(value > least && value < Infinity))
    throw new RangeError(`${what}: got ${value}, needs a finite number above ${least}.`);
}

/** Throws unless every element is the number of one of `n` rows, 0 to n - 1. O(rows). */
export function demandRows(rows: ArrayLike<number>, n: number, who: string): void {
  for (let i = 0; i < rows.length; i++)
    if (!(Number.isInteger(rows[i]) && rows[i] >= 0 && rows[i] < n))
      throw new RangeError(`${who}: got the row ${rows[i]} at ${i}, needs whole numbers from 0 to ${n - 1}.`);
}
