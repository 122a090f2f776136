import { rng } from '../lib/rng.ts';
import type { LabellingParams } from './params.ts';
import { drawColumns, drawLabels, logOdds, type Parcels } from './world.ts';

/** Parcels of which some may be of a rare kind. */
export interface Population extends Parcels {
  rare: Uint8Array;
}

/**
 * Parcels of which a share is of a rare kind, which lies elsewhere and is late for another reason: the fourth column. The
 * table says which they are, and brings that column once more for them alone, so that a model can learn their law. With
 * no rare parcels it is the table of the common kind.
 */
export function drawPopulation(
  { seed, rareShare, rareLooks }: Pick<LabellingParams, 'seed' | 'rareShare' | 'rareLooks'>,
  purpose: string,
  rows: number,
  share = rareShare / 100,
): Population {
  const X = drawColumns(rng(seed, purpose, 'columns'), rows);
  const kind = rng(seed, purpose, 'kind');
  const rare = Uint8Array.from({ length: rows }, () => (kind.uniform() < share ? 1 : 0));
  for (let i = 0; i < rows; i++) if (rare[i] === 1) place(X, i, rareLooks);
  const y = drawLabels(rng(seed, purpose, 'labels'), rows, (i) => (rare[i] === 1 ? 2 * X[3][i] : logOdds(X, i)));
  if (rareShare === 0) return { X, y, rare };
  return { X: [...X, Float64Array.from(rare), X[3].map((value, i) => rare[i] * value)], y, rare };
}

/** Rare parcels lie where the common ones are as often late as not, or where they are nearly always on time. */
function place(X: Float64Array[], row: number, looks: LabellingParams['rareLooks']): void {
  switch (looks) {
    case 'doubtful':
      X[0][row] = 0.6 + 0.3 * X[0][row];
      X[1][row] *= 0.3;
      X[2][row] *= 0.3;
      return;
    case 'safe':
      X[0][row] = -1.5 + 0.3 * X[0][row];
  }
}
