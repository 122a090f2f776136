import { demandWhole } from '../demand.ts';

/** Row numbers, ascending: every row of the table is in exactly one of the three. */
export interface Split {
  train: Int32Array;
  /** Rows in neither: those whose label or neighbourhood would tell of the test rows. */
  gap: Int32Array;
  test: Int32Array;
}

/**
 * The split of rows 0 to n - 1 that puts row i where `part(i)` says. Throws when training or test rows are missing, with
 * the reason that the caller can act on, and unless `n` is a whole number. O(n).
 */
export function splitBy(n: number, part: (row: number) => keyof Split, who: string): Split {
  demandWhole(n, 0, `${who}, rows`);
  const rows: Record<keyof Split, number[]> = { train: [], gap: [], test: [] };
  for (let i = 0; i < n; i++) rows[part(i)].push(i);
  if (rows.train.length === 0 || rows.test.length === 0)
    throw new RangeError(
      `${who}: got ${rows.train.length} training, ${rows.gap.length} gap and ${rows.test.length} test rows of ${n}, needs at least one to train and one to test.`,
    );
  return { train: Int32Array.from(rows.train), gap: Int32Array.from(rows.gap), test: Int32Array.from(rows.test) };
}

/**
 * One split a fold, each testing on the rows of its fold and training on all others. Throws unless the folds of rows are
 * whole numbers from 0 to folds - 1, and when a fold has no rows. O(folds x rows).
 */
export function splitsOfFolds(foldOfRow: ArrayLike<number>, folds: number): Split[] {
  demandWhole(folds, 2, 'folds of a split');
  for (let i = 0; i < foldOfRow.length; i++)
    if (!(Number.isInteger(foldOfRow[i]) && foldOfRow[i] >= 0 && foldOfRow[i] < folds))
      throw new RangeError(`folds of a split: got the fold ${foldOfRow[i]} at ${i}, needs 0 to ${folds - 1}.`);
  return Array.from({ length: folds }, (_, fold) =>
    splitBy(foldOfRow.length, (i) => (foldOfRow[i] === fold ? 'test' : 'train'), `fold ${fold}`),
  );
}

/** The number of test units that a share means. Throws unless it leaves at least one on each side. */
export function testCount(units: number, testShare: number, who: string): number {
  const count = Math.round(units * testShare);
  if (!(count >= 1 && count < units))
    throw new RangeError(`${who}: got the test share ${testShare} of ${units}, needs at least one on each side.`);
  return count;
}
