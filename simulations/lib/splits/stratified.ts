import type { Labels } from '../columns.ts';
import { demandBothClasses } from '../demand.ts';
import { shuffle } from '../draw.ts';
import type { Rng } from '../rng.ts';
import { type Split, splitBy, splitsOfFolds, testCount } from './split.ts';

/** A random split in which both classes give the same share to the test. Throws when a class cannot be divided. */
export function stratifiedSplit(y: Labels, { rng, testShare = 0.2 }: { rng: Rng; testShare?: number }): Split {
  demandBothClasses(y, 'stratifiedSplit');
  const tested = new Uint8Array(y.length);
  for (const label of [0, 1]) {
    const rows = shuffle(rng, rowsOf(y, label));
    for (const row of rows.slice(0, testCount(rows.length, testShare, `stratifiedSplit, class ${label}`)))
      tested[row] = 1;
  }
  return splitBy(y.length, (i) => (tested[i] === 1 ? 'test' : 'train'), 'stratifiedSplit');
}

/** One split a fold, each with its share of positives. Throws as `stratifiedFoldOfRow`, which says what goes where. */
export function stratifiedFolds(y: Labels, folds = 5): Split[] {
  return splitsOfFolds(stratifiedFoldOfRow(y, folds), folds);
}

/**
 * The fold of each row, so that the positives of two folds differ by at most 1, in the order of the rows. Deterministic;
 * the same fold numbers as scikit-learn's StratifiedKFold without shuffling. Throws unless each class has at least as
 * many rows as there are folds. O(folds x rows).
 */
export function stratifiedFoldOfRow(y: Labels, folds = 5): Int32Array {
  const positives = demandBothClasses(y, 'stratifiedFolds');
  const fewest = Math.min(positives, y.length - positives);
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= fewest))
    throw new RangeError(
      `stratifiedFolds: got ${folds} folds for a class of ${fewest} rows, needs from 2 to ${fewest}.`,
    );
  // What each fold takes of a class is read off as if the rows were sorted by label and dealt out in turn.
  const sorted = [...rowsOf(y, y[0]), ...rowsOf(y, 1 - y[0])].map((row) => y[row]);
  const foldOfRow = new Int32Array(y.length);
  for (const label of [0, 1]) {
    const takes = Array.from(
      { length: folds },
      (_, fold) => sorted.filter((v, i) => v === label && i % folds === fold).length,
    );
    const inOrder = takes.flatMap((take, fold) => Array<number>(take).fill(fold));
    rowsOf(y, label).forEach((row, place) => {
      foldOfRow[row] = inOrder[place];
    });
  }
  return foldOfRow;
}

function rowsOf(y: Labels, label: number): number[] {
  return Array.from(y, (_, i) => i).filter((i) => y[i] === label);
}
