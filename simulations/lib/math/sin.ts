/** pi / 2 in three parts: the first two have 33 and 32 bits, so that products with numbers below 2^20 are exact. */
const QUARTER_1 = 6746518852 / 4294967296;
const QUARTER_2 = 2242054355 / 36893488147419103232;
const QUARTER_3 = 2.0222662487959506e-21;
const FARTHEST = 1647099;

/**
 * The sine of an angle in radians, within 1 unit in the last place and the same bits in every engine.
 * NaN for NaN and infinite angles. Throws beyond 1,647,099 radians (2^20 quarter turns), where it would lose digits.
 */
export function sin(x: number): number {
  return x === 0 ? x : wave(x, 0);
}

/** The cosine of an angle in radians; accuracy, limits and what gives NaN as for `sin`. */
export function cos(x: number): number {
  return wave(x, 1);
}

/** sin(x + quarters * pi / 2). */
function wave(x: number, quarters: number): number {
  if (!Number.isFinite(x)) return NaN;
  if (Math.abs(x) > FARTHEST) throw new RangeError(`sin and cos: got ${x} radians, needs at most ${FARTHEST}.`);
  const turns = Math.floor(x / (QUARTER_1 + QUARTER_2) + 0.5);
  const first = x - turns * QUARTER_1;
  const step = turns * QUARTER_2;
  const second = first - step;
  const last = turns * QUARTER_3 - (first - second - step);
  const r = second - last;
  const rest = second - r - last;
  const quarter = (turns + quarters) & 3;
  const value = quarter & 1 ? cosNear0(r, rest) : sinNear0(r, rest);
  return quarter & 2 ? -value : value;
}

/** sin(r + rest) for |r| up to pi / 4 and a rest below its last place: the Taylor series to r^17. */
function sinNear0(r: number, rest: number): number {
  const z = r * r;
  const tail = z * (-1 / 39916800 + z * (1 / 6227020800 + z * (-1 / 1307674368000 + z / 355687428096000)));
  const series = 1 / 120 + z * (-1 / 5040 + z * (1 / 362880 + tail));
  return r + (z * r * (-1 / 6 + z * series) + rest * (1 - 0.5 * z));
}

/** cos(r + rest), likewise: the Taylor series to r^18. */
function cosNear0(r: number, rest: number): number {
  const z = r * r;
  const tail = z * (1 / 479001600 + z * (-1 / 87178291200 + z * (1 / 20922789888000 - z / 6402373705728000)));
  const series = 1 / 24 + z * (-1 / 720 + z * (1 / 40320 + z * (-1 / 3628800 + tail)));
  const half = 0.5 * z;
  const head = 1 - half;
  return head + (1 - head - half + (z * z * series - r * rest));
}
