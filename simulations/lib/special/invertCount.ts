import { normalQuantile } from './normalQuantile.ts';

/** A distribution on the whole numbers 0 to `last`, as `invertCount` needs it. */
interface CountDistribution {
  mean: number;
  sd: number;
  skew: number;
  last: number;
  atZero: () => number;
  pmf: (k: number) => number;
  cdf: (k: number) => number;
  /** P(k + 1) / P(k). */
  growth: (k: number) => number;
}

/**
 * The smallest k with P(K <= k) >= u. Below a mean of 100 it sums from 0; above, it starts from the Cornish-Fisher
 * guess and walks. Throws unless 0 <= u < 1 and the distribution's mean, spread and last value are numbers from 0.
 */
export function invertCount(u: number, of: CountDistribution): number {
  if (!(u >= 0 && u < 1)) throw new RangeError(`quantile of a count: got u = ${u}, needs 0 <= u < 1.`);
  if (!(of.mean >= 0 && of.sd >= 0 && of.last >= 0 && of.skew >= -Infinity))
    throw new RangeError(
      `quantile of a count: got mean ${of.mean}, sd ${of.sd}, skew ${of.skew}, last ${of.last}, needs numbers, none but the skew negative.`,
    );
  if (of.mean <= 100) {
    const none = of.atZero();
    return climb(u, of, 0, none, none);
  }
  const z = normalQuantile(Math.max(u, 1e-300));
  const guess = Math.round(of.mean + of.sd * (z + (of.skew * (z * z - 1)) / 6) - 0.5);
  const k = Math.min(of.last, Math.max(0, guess));
  const below = of.cdf(k);
  return below >= u ? descend(u, of, k, below) : climb(u, of, k, of.pmf(k), below);
}

/** Upwards from k, where `mass` is P(k) and `below` is P(K <= k). */
function climb(u: number, of: CountDistribution, from: number, massThere: number, belowThere: number): number {
  let k = from;
  let mass = massThere;
  let below = belowThere;
  while (below < u && k < of.last) {
    mass *= of.growth(k);
    const next = below + mass;
    // Past the top, what is left of the tail no longer moves the sum.
    if (next === below && k > of.mean) break;
    below = next;
    k++;
  }
  return k;
}

/** Downwards from k, where P(K <= k) >= u already. */
function descend(u: number, of: CountDistribution, from: number, belowThere: number): number {
  let k = from;
  let mass = of.pmf(k);
  let below = belowThere;
  while (k > 0 && below - mass >= u) {
    below -= mass;
    k--;
    mass /= of.growth(k);
  }
  return k;
}
