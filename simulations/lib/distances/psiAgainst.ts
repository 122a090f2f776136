import { binShares, decileEdges, psiOfShares } from './psi.ts';

/** PSI of many samples against one reference. */
export interface PsiAgainst {
  /** Bins between the edges of `decileEdges`: 10 where no value of the reference occurs often. */
  bins: number;
  /** The index of the next sample, to the last bit that of `psi(reference, sample)`. Throws as `psi`. */
  of: (sample: ArrayLike<number>) => number;
}

/** The population stability index against the deciles of a reference, which is binned once. Throws as `psi`. */
export function psiAgainst(reference: ArrayLike<number>, floor = 1e-4): PsiAgainst {
  const edges = decileEdges(reference);
  const shares = binShares(reference, edges);
  return {
    bins: shares.length,
    of: (sample) => psiOfShares(shares, binShares(sample, edges), floor),
  };
}
