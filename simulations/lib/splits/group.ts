import { permutation } from '../draw.ts';
import type { Rng } from '../rng.ts';
import { type Split, splitBy, splitsOfFolds, testCount } from './split.ts';

/**
 * Whole groups to the test set: round(groups * testShare) of them, each with the same chance. `groups` holds an id for
 * each row. Throws when a side would be empty.
 */
export function groupSplit(
  groups: ArrayLike<number>,
  { rng, testShare = 0.2 }: { rng: Rng; testShare?: number },
): Split {
  const ids = [...sizes(groups).keys()].sort((a, b) => a - b);
  const order = permutation(rng, ids.length).subarray(0, testCount(ids.length, testShare, 'groupSplit'));
  const tested = new Set(Array.from(order, (place) => ids[place]));
  return splitBy(groups.length, (i) => (tested.has(groups[i]) ? 'test' : 'train'), 'groupSplit');
}

/** One split a fold; no group is in two folds. Throws as `groupFoldOfRow`, which says what goes where. */
export function groupFolds(groups: ArrayLike<number>, folds = 5): Split[] {
  return splitsOfFolds(groupFoldOfRow(groups, folds), folds);
}

/**
 * The fold of each row, so that no group is in two folds and sizes are near: the largest group goes first, each to the
 * fold that is lightest so far. Deterministic; the same fold numbers as scikit-learn's GroupKFold. Throws unless there
 * are at least as many groups as folds. O(rows + groups (log groups + folds)).
 */
export function groupFoldOfRow(groups: ArrayLike<number>, folds = 5): Int32Array {
  // Largest first; of equal groups the one with the larger id.
  const bySize = [...sizes(groups)].sort(([idA, a], [idB, b]) => b - a || idB - idA);
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= bySize.length))
    throw new RangeError(
      `groupFolds: got ${folds} folds for ${bySize.length} groups, needs from 2 to ${bySize.length}.`,
    );
  const load = new Float64Array(folds);
  const foldOf = new Map<number, number>();
  for (const [id, size] of bySize) {
    const lightest = load.indexOf(Math.min(...load));
    load[lightest] += size;
    foldOf.set(id, lightest);
  }
  return Int32Array.from(groups, (id) => foldOf.get(id) ?? -1);
}

function sizes(groups: ArrayLike<number>): Map<number, number> {
  const rows = new Map<number, number>();
  for (let i = 0; i < groups.length; i++) {
    if (Number.isNaN(groups[i])) throw new RangeError(`group split: got the id NaN at ${i}, needs numbers.`);
    rows.set(groups[i], (rows.get(groups[i]) ?? 0) + 1);
  }
  return rows;
}
