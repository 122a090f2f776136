import type { AbTestResult } from './result.ts';

type Bins = AbTestResult['bins'];

const most = 60;
/** Widths in hundredths of a percentage point. */
const widths = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Bins of a round width, sixty at most, that hold 0, the truth and all estimates. */
export function binsFor(truth: number, estimates: readonly Float64Array[]): Bins {
  let [low, high] = [Math.min(0, truth), Math.max(0, truth)];
  for (const values of estimates)
    for (let i = 0; i < values.length; i++) {
      low = Math.min(low, values[i]);
      high = Math.max(high, values[i]);
    }
  const spanned = widths.map((width) => {
    const first = Math.floor((low * 10_000) / width);
    const last = Math.max(first + 1, Math.ceil((high * 10_000) / width));
    return { low: (first * width) / 10_000, high: (last * width) / 10_000, count: last - first };
  });
  return spanned.find(({ count }) => count <= most) ?? spanned[spanned.length - 1];
}

/** How many of the estimates fall into each bin. */
export function histogramOf(estimates: Float64Array, { low, high, count }: Bins): number[] {
  const counts = new Array<number>(count).fill(0);
  for (let i = 0; i < estimates.length; i++) {
    const bin = Math.floor(((estimates[i] - low) / (high - low)) * count);
    counts[Math.min(count - 1, Math.max(0, bin))] += 1;
  }
  return counts;
}
