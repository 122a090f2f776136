import { demandFinite } from '../demand.ts';
import { equalCells, sortNumbers } from '../learners/sortNumbers.ts';
import { type KolmogorovSmirnov, ksP } from './kolmogorovSmirnov.ts';

/**
 * `kolmogorovSmirnov` of many samples against one reference, which is sorted once: the function that is given back
 * takes the next sample and says what `kolmogorovSmirnov(sample, reference)` says, to the last bit. Both throw on an
 * empty sample and on values that are not finite. About O(m) once and O(n log n) a sample.
 */
export function ksAgainst(reference: Float64Array): (sample: Float64Array) => KolmogorovSmirnov {
  demandFinite(reference, 'ksAgainst, reference');
  const sorted = sortNumbers(reference);
  const countBelow = counterOf(sorted);
  const m = sorted.length;
  return (sample) => {
    demandFinite(sample, 'ksAgainst, sample');
    const x = sortNumbers(sample);
    const n = x.length;
    let widest = 0;
    // Between two values of the sample only the reference rises, so that the distance is widest beside one of them.
    for (let i = 0; i < n; ) {
      const at = x[i];
      let below = countBelow(at);
      widest = Math.max(widest, Math.abs(i * m - below * n));
      while (i < n && x[i] === at) i++;
      while (below < m && sorted[below] === at) below++;
      widest = Math.max(widest, Math.abs(i * m - below * n));
    }
    const statistic = widest / (n * m);
    return { statistic, p: ksP(statistic, n, m) };
  };
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
