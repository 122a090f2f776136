import { demandFinite } from '../demand.ts';
import { rises } from '../learners/rises.ts';
import { equalCells, sortNumbers } from '../learners/sortNumbers.ts';
import { type KolmogorovSmirnov, ksP } from './kolmogorovSmirnov.ts';

/**
 * `kolmogorovSmirnov` of many samples against one reference, which is sorted once: the function that is given back
 * takes the next sample and says what `kolmogorovSmirnov(sample, reference)` says, to the last bit. Both throw on an
 * empty sample and on values that are not finite; the reference is kept, and must not be changed. About O(m) once and
 * O(n log n) a sample; values that rise already are not sorted again.
 */
export function ksAgainst(reference: Float64Array): (sample: Float64Array) => KolmogorovSmirnov {
  demandFinite(reference, 'ksAgainst, reference');
  const sorted = ascending(reference);
  const countBelow = counterOf(sorted);
  const m = sorted.length;
  return (sample) => {
    demandFinite(sample, 'ksAgainst, sample');
    const x = ascending(sample);
    const n = x.length;
    const { starts, belows, count } = blocksOf(x, countBelow);
    let widest = 0;
    for (let k = 0; k < count; k++) widest = Math.max(widest, Math.abs(starts[k] * m - belows[k] * n));
    for (let k = 0; k < count; k++) {
      const end = k + 1 < count ? starts[k + 1] : n;
      const belowEnd = k + 1 < count ? belows[k + 1] : m;
      // Both counts only rise: within the block they are no farther apart than one of them at its end from the other at its start.
      if (Math.max(end * m - belows[k] * n, belowEnd * n - starts[k] * m) <= widest) continue;
      // Between two values of the sample only the reference rises, so that the distance is widest beside one of them.
      for (let i = starts[k]; i < end; ) {
        const at = x[i];
        let below = countBelow(at);
        widest = Math.max(widest, Math.abs(i * m - below * n));
        while (i < n && x[i] === at) i++;
        while (below < m && sorted[below] === at) below++;
        widest = Math.max(widest, Math.abs(i * m - below * n));
      }
    }
    const statistic = widest / (n * m);
    return { statistic, p: ksP(statistic, n, m) };
  };
}

/** Numbers in rising order; themselves where they rise already. */
function ascending(numbers: Float64Array): Float64Array {
  return rises(numbers) ? numbers : sortNumbers(numbers);
}

/** Values of a sample that are looked at together. */
const BLOCK = 8;

/** Where blocks of an ascending sample start, never between equal values, and how much of the reference is below each. */
function blocksOf(x: Float64Array, countBelow: (x: number) => number) {
  const most = Math.ceil(x.length / BLOCK);
  const starts = new Int32Array(most);
  const belows = new Int32Array(most);
  let count = 0;
  for (let i = 0; i < x.length; i += BLOCK) {
    while (i > 0 && i < x.length && x[i] === x[i - 1]) i++;
    if (i === x.length) break;
    starts[count] = i;
    belows[count++] = countBelow(x[i]);
  }
  return { starts, belows, count };
}

/** How many of the ascending numbers are smaller than x. */
function counterOf(sorted: Float64Array): (x: number) => number {
  // A cell of the range holds about one number, so that there is little left to search.
  const cells = sorted.length;
  const { cellOf, isFlat } = equalCells(sorted, cells);
  const first = new Int32Array(cells + 1).fill(sorted.length);
  if (!isFlat) {
    for (let cell = 0, i = 0; cell < cells; cell++) {
      while (i < sorted.length && cellOf(sorted[i]) < cell) i++;
      first[cell] = i;
    }
  }
  return (x) => {
    if (!(x > sorted[0])) return 0;
    if (x > sorted[sorted.length - 1]) return sorted.length;
    const cell = isFlat ? 0 : cellOf(x);
    let low = isFlat ? 0 : first[cell];
    let high = isFlat ? sorted.length : first[cell + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < x) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
