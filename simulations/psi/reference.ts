import { binShares, decileEdges } from '../lib/distances/psi.ts';
import { normals } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import type { PsiParams } from './params.ts';

/** One feature of the reference: its values, the edges of bins of equal mass, and the shares in them. */
export interface Feature {
  values: Float64Array;
  edges: Float64Array;
  shares: Float64Array;
}

/** Standard normal features, each from a stream of its own. */
export function drawReference({ reference, features, bins, seed }: PsiParams): Feature[] {
  return Array.from({ length: features }, (_, feature) => {
    const values = normals(rng(seed, 'reference', feature), reference);
    const edges = decileEdges(values, bins);
    return { values, edges, shares: binShares(values, edges) };
  });
}
