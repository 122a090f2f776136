import { binOf, psiOfShares } from '../lib/distances/psi.ts';
import { integer, normals } from '../lib/draw.ts';
import { quantileType1 } from '../lib/resample/quantile.ts';
import { type Rng, rng } from '../lib/rng.ts';
import type { Feature } from './reference.ts';

/** Shuffles of each feature. */
const shuffles = 400;

/**
 * The PSI that a window of n values exceeds with chance `level` when nothing has drifted, from the data alone: one window
 * and the reference are shuffled together, and n of all values are called the window. Features are alike here, so that
 * the shuffles of all of them are one sample.
 */
export function permutationThreshold(features: readonly Feature[], n: number, level: number, seed: number): number {
  const values = features.flatMap((feature, i) =>
    shuffled(feature, normals(rng(seed, 'first window', i), n), rng(seed, 'shuffles', i)),
  );
  return quantileType1(values, 1 - level);
}

function shuffled({ values, edges }: Feature, window: Float64Array, chance: Rng): number[] {
  const bins = Uint16Array.from([...values, ...window], (value) => binOf(value, edges));
  const all = countsOf(bins, bins.length, edges.length + 1);
  return Array.from({ length: shuffles }, () => {
    for (let i = 0; i < window.length; i++) swap(bins, i, i + integer(chance, bins.length - i));
    const taken = countsOf(bins, window.length, all.length);
    return psiOfShares(
      all.map((count, bin) => (count - taken[bin]) / values.length),
      taken.map((count) => count / window.length),
    );
  });
}

function countsOf(bins: Uint16Array, length: number, count: number): Float64Array {
  const counts = new Float64Array(count);
  for (let i = 0; i < length; i++) counts[bins[i]] += 1;
  return counts;
}

function swap(bins: Uint16Array, i: number, j: number): void {
  const held = bins[i];
  bins[i] = bins[j];
  bins[j] = held;
}
