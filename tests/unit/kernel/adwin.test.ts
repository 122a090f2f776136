import { describe, expect, it } from 'vitest';
import { type AdwinOptions, adwin } from '../../../simulations/lib/detectors/adwin.ts';
import { normal } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';

/**
 * The same method from its definition: buckets keep their values, and every mean and variance is taken anew from them,
 * so that nothing is ever taken away from a sum.
 */
function plainCuts(values: readonly number[], { delta = 0.002, clock = 32 }: AdwinOptions = {}): number[] {
  const [maxBuckets, minWindow, grace] = [5, 5, 10];
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  let buckets: number[][] = [];
  const compress = () => {
    for (let size = 1; ; size *= 2) {
      const same = buckets.filter((bucket) => bucket.length === size);
      if (same.length <= maxBuckets) return;
      const at = buckets.indexOf(same[0]);
      buckets.splice(at, 2, [...same[0], ...same[1]]);
    }
  };
  const isCut = () => {
    const all = buckets.flat();
    const centre = mean(all);
    const variance = mean(all.map((value) => (value - centre) ** 2));
    const logTerm = Math.log((2 * Math.log(all.length)) / delta);
    return buckets.some((_, k) => {
      const [older, newer] = [buckets.slice(0, k + 1).flat(), buckets.slice(k + 1).flat()];
      if (older.length < minWindow || newer.length < minWindow || newer.length === 0) return false;
      const inverse = 1 / (older.length - minWindow + 1) + 1 / (newer.length - minWindow + 1);
      const bound = Math.sqrt(2 * inverse * variance * logTerm) + (2 / 3) * logTerm * inverse;
      return Math.abs(mean(older) - mean(newer)) > bound;
    });
  };
  return values.flatMap((value, i) => {
    buckets.push([value]);
    compress();
    if ((i + 1) % clock !== 0 || buckets.flat().length <= grace) return [];
    let cut = false;
    while (isCut()) {
      buckets = buckets.slice(1);
      cut = true;
    }
    return cut ? [i + 1] : [];
  });
}

function cutsOf(values: readonly number[], options: AdwinOptions = {}): number[] {
  const detector = adwin(options);
  const cuts = values.flatMap((value, i) => (detector.update(value) ? [i + 1] : []));
  expect(detector.variance()).toBeGreaterThanOrEqual(0);
  return cuts;
}

const noise = (seed: number, n: number, mean: number, sd: number) => {
  const stream = rng(seed, 'adwin');
  return Array.from({ length: n }, () => normal(stream, mean, sd));
};
const constant = (n: number, value: number) => new Array<number>(n).fill(value);

describe('adaptive windowing', () => {
  it('sees a shift of 0.7 after values of a hundred million', () => {
    for (const seed of [1, 2, 3]) {
      const stream = [...noise(seed, 500, 1e8, 1e7), ...constant(1000, 0), ...constant(1000, 0.7)];
      const found = cutsOf(stream);
      expect(found.some((at) => at > 1500 && at < 1700)).toBe(true);
      expect(found).toEqual(plainCuts(stream));
    }
  });

  it('cuts where its definition does, whatever the sizes of the levels', () => {
    const scales = [1, 1e3, 1e7, 1e12];
    for (const high of scales)
      for (const low of scales) {
        const stream = [
          ...noise(4, 300, high, high),
          ...noise(5, 300, low, low / 10),
          ...noise(6, 300, -low, low / 10),
        ];
        expect(cutsOf(stream, { clock: 16 })).toEqual(plainCuts(stream, { clock: 16 }));
      }
  });

  it('keeps the sum and the variance of its window', () => {
    const stream = [...noise(7, 400, 1e9, 1e8), ...noise(8, 900, 2, 0.5)];
    const detector = adwin();
    for (const value of stream) detector.update(value);
    const kept = stream.slice(-detector.width());
    expect(detector.width()).toBeLessThan(901);
    const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
    expect(detector.total() / kept.length).toBeCloseTo(mean, 10);
    expect(detector.variance()).toBeCloseTo(
      kept.reduce((sum, value) => sum + (value - mean) ** 2, 0),
      8,
    );
  });
});
