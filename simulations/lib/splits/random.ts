import { demandWhole } from '../demand.ts';
import { permutation } from '../draw.ts';
import type { Rng } from '../rng.ts';
import { type Split, splitBy, splitsOfFolds, testCount } from './split.ts';

/** Every row to the test set with the same chance: round(n * testShare) of them. Throws when a side would be empty. */
export function randomSplit(n: number, { rng, testShare = 0.2 }: { rng: Rng; testShare?: number }): Split {
  demandWhole(n, 0, 'randomSplit, rows');
  const tested = new Uint8Array(n);
  for (const row of permutation(rng, n).subarray(0, testCount(n, testShare, 'randomSplit'))) tested[row] = 1;
  return splitBy(n, (i) => (tested[i] === 1 ? 'test' : 'train'), 'randomSplit');
}

/** K random folds whose sizes differ by at most 1. Throws unless 2 <= folds <= n. */
export function randomFolds(n: number, { rng, folds = 5 }: { rng: Rng; folds?: number }): Split[] {
  return splitsOfFolds(randomFoldOfRow(n, { rng, folds }), folds);
}

/** The fold, 0 to folds - 1, that each row falls into. Throws unless 2 <= folds <= n. */
export function randomFoldOfRow(n: number, { rng, folds = 5 }: { rng: Rng; folds?: number }): Int32Array {
  demandWhole(n, 0, 'randomFolds, rows');
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= n))
    throw new RangeError(`randomFolds: got ${folds} folds for ${n} rows, needs from 2 to ${n}.`);
  const foldOfRow = new Int32Array(n);
  permutation(rng, n).forEach((row, place) => {
    foldOfRow[row] = place % folds;
  });
  return foldOfRow;
}
