import { binOf } from '../lib/distances/psi.ts';
import { normal } from '../lib/draw.ts';

/** A stream gives so many different numbers. */
const NUMBERS = 2 ** 32;

/**
 * For each edge, the least number of a stream of chance whose standard normal value lies in a bin above it. A higher number
 * gives a higher value: from one to the next the value rises by more than 5e-10, a hundred thousand times its rounding. So the
 * bin of a drawn value is known from the number alone, and the value need not be worked out.
 */
export function cutsOf(edges: Float64Array): Float64Array {
  return edges.map((_, edge) => {
    let low = 0;
    let high = NUMBERS;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (binOf(normalAt(middle), edges) > edge) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

/** The standard normal value that is drawn where a stream gives this number. */
export function normalAt(number: number): number {
  return normal({ u32: () => number, uniform: () => number / NUMBERS });
}
