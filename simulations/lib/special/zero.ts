/**
 * Where a continuous function changes its sign between `low` and `high`, to a relative 1e-13, by false position with
 * halved ends (the Illinois method): few calls, for functions that are dear. Throws where the signs at both ends agree,
 * and unless both ends are finite.
 */
export function zeroOf(f: (x: number) => number, low: number, high: number): number {
  if (!Number.isFinite(high - low))
    throw new RangeError(`zeroOf: got the ends ${low} and ${high}, needs finite numbers.`);
  let a = low;
  let b = high;
  let atA = f(a);
  let atB = f(b);
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (!(Math.sign(atA) * Math.sign(atB) < 0))
    throw new RangeError(`zeroOf: got ${atA} at ${low} and ${atB} at ${high}, needs values of different sign.`);
  for (let step = 0; step < 200 && Math.abs(b - a) > 1e-13 * Math.abs(b); step++) {
    const next = b - (atB * (b - a)) / (atB - atA);
    const atNext = f(next);
    if (atNext === 0 || next === b) return next;
    if (Math.sign(atNext) !== Math.sign(atB)) {
      a = b;
      atA = atB;
    } else atA /= 2;
    b = next;
    atB = atNext;
  }
  return b;
}
