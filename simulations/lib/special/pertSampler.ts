import { pow } from '../math.ts';
import { pertQuantile, type ThreePoint } from './threePoint.ts';

const CELLS = 1024;

/**
 * A fast `pertQuantile` of one estimate, for many draws: the distribution function is summed once over 1024 cells, and
 * between them the quantile is a straight line. Off by less than 1e-3 of the range. The function it gives throws unless
 * 0 <= p <= 1. O(1024) to make, O(10) a call.
 */
export function pertSampler(estimate: ThreePoint): (p: number) => number {
  const { min, max } = estimate;
  pertQuantile(0, estimate);
  if (min === max) return (p) => pertQuantile(p, estimate);
  const below = cumulative(estimate);
  return (p) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`pertSampler: got p = ${p}, needs a probability from 0 to 1.`);
    let low = 0;
    let high = CELLS;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (below[middle] <= p) low = middle;
      else high = middle;
    }
    const part = (p - below[low]) / (below[high] - below[low]);
    return min + ((max - min) * (low + part)) / CELLS;
  };
}

/** P(X <= the right end of each cell), by Simpson's rule on the density x^(alpha - 1) (1 - x)^(5 - alpha). */
function cumulative({ min, mode, max }: ThreePoint): Float64Array {
  const lean = (4 * (mode - min)) / (max - min);
  const density = (x: number): number => pow(x, lean) * pow(1 - x, 4 - lean);
  const below = new Float64Array(CELLS + 1);
  let left = density(0);
  for (let cell = 0; cell < CELLS; cell++) {
    const right = density((cell + 1) / CELLS);
    below[cell + 1] = below[cell] + left + 4 * density((cell + 0.5) / CELLS) + right;
    left = right;
  }
  return below.map((mass) => mass / below[CELLS]);
}
