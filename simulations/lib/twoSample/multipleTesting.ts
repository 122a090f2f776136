import { demandProbabilities } from '../demand.ts';
import { expm1, log1p } from '../math.ts';

/** Family-wise error: bonferroni, holm, sidak. False discovery rate: Benjamini-Hochberg, Benjamini-Yekutieli. */
export type Adjustment = 'bonferroni' | 'holm' | 'sidak' | 'benjamini-hochberg' | 'benjamini-yekutieli';

/**
 * P-values of several tests, each made larger so that "adjusted <= alpha" keeps the promise of `method` at any alpha.
 * In the order of `p`. Throws on an empty list and on values outside [0, 1]. O(k log k).
 * Source: S. Holm, Scand. J. Statistics 6 (1979); Y. Benjamini, Y. Hochberg, J. Royal Stat. Soc. B 57 (1995);
 * Y. Benjamini, D. Yekutieli, Annals of Statistics 29 (2001).
 */
export function adjustP(p: ArrayLike<number>, method: Adjustment): Float64Array {
  demandProbabilities(p, 'adjustP');
  const k = p.length;
  switch (method) {
    case 'bonferroni':
      return Float64Array.from(p, (value) => Math.min(1, k * value));
    case 'sidak':
      return Float64Array.from(p, (value) => (value === 1 ? 1 : -expm1(k * log1p(-value))));
    case 'holm':
      return stepDown(p);
    case 'benjamini-hochberg':
      return stepUp(p, k);
    case 'benjamini-yekutieli': {
      let harmonic = 0;
      for (let i = 1; i <= k; i++) harmonic += 1 / i;
      return stepUp(p, k * harmonic);
    }
  }
}

/** From the smallest p-value: (k - rank) p, never below a smaller one's. */
function stepDown(p: ArrayLike<number>): Float64Array {
  const out = new Float64Array(p.length);
  let floor = 0;
  ascending(p).forEach((i, rank) => {
    floor = Math.max(floor, Math.min(1, (p.length - rank) * p[i]));
    out[i] = floor;
  });
  return out;
}

/** From the largest p-value: factor * p / (rank + 1), never above a larger one's. */
function stepUp(p: ArrayLike<number>, factor: number): Float64Array {
  const out = new Float64Array(p.length);
  const order = ascending(p);
  let ceiling = 1;
  for (let rank = p.length - 1; rank >= 0; rank--) {
    ceiling = Math.min(ceiling, (factor * p[order[rank]]) / (rank + 1));
    out[order[rank]] = ceiling;
  }
  return out;
}

function ascending(p: ArrayLike<number>): Int32Array {
  return Int32Array.from({ length: p.length }, (_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
}
