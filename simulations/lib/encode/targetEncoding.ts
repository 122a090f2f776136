import { demandFinite, demandPairs, demandRows } from '../demand.ts';
import type { Rng } from '../rng.ts';
import { randomFoldOfRow } from '../splits/random.ts';

/** A category replaced by the mean target of its rows, drawn towards the mean of all. */
export interface TargetEncoding {
  /** The mean target of the rows it was fitted on: what a category that was never seen gets. */
  prior: number;
  /** The value of every category that was seen. */
  values: ReadonlyMap<number, number>;
  /** The value of each row's category. */
  apply(category: ArrayLike<number>): Float64Array;
}

interface FitOptions {
  /** How many rows the prior weighs, 0 or more. */
  m?: number;
  /** The rows to learn from; all by default. */
  rows?: ArrayLike<number> | undefined;
}

/**
 * The m-estimate (sum of y + m * prior) / (rows + m) of each category, learnt from the given rows only. `category`
 * holds an id and `y` a finite target for each row. Throws on lists of different length, no rows or rows that are not
 * there, NaN, and m < 0; and `apply` on NaN. O(n).
 * Source: D. Micci-Barreca, SIGKDD Explorations 3 (2001).
 */
export function targetEncoding(
  category: ArrayLike<number>,
  y: ArrayLike<number>,
  { m = 5, rows }: FitOptions = {},
): TargetEncoding {
  demandPairs(category, y, 'targetEncoding');
  if (!(m >= 0 && m < Infinity)) throw new RangeError(`targetEncoding: got m = ${m}, needs a finite number from 0.`);
  demandIds(category);
  const learnt = rows ?? Int32Array.from(category, (_, i) => i);
  demandRows(learnt, y.length, 'targetEncoding, rows');
  const targets = Float64Array.from(learnt, (row) => y[row]);
  demandFinite(targets, 'targetEncoding, y');
  const prior = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const sums = new Map<number, { sum: number; n: number }>();
  for (let i = 0; i < learnt.length; i++) {
    const id = category[learnt[i]];
    const seen = sums.get(id) ?? { sum: 0, n: 0 };
    seen.sum += targets[i];
    seen.n++;
    sums.set(id, seen);
  }
  const values = new Map(Array.from(sums, ([id, { sum, n }]) => [id, (sum + m * prior) / (n + m)]));
  const apply = (ids: ArrayLike<number>): Float64Array => {
    demandIds(ids);
    return Float64Array.from(ids, (id) => values.get(id) ?? prior);
  };
  return { prior, values, apply };
}

/**
 * The encoding of each of `rows` learnt from the other folds of `rows` only, so that no row sees its own target: a model
 * should be trained on it. The values are in the order of `rows`. Take few folds of many rows: the means of all others
 * tell what is missing from them, so that with one row a fold every 1 gets a lower value than every 0. Throws as
 * `targetEncoding`, and unless there are 2 folds or more with 2 rows or more in each. O(folds x n).
 */
export function outOfFoldEncoding(
  category: ArrayLike<number>,
  y: ArrayLike<number>,
  { m = 5, rows, folds = 5, rng }: FitOptions & { folds?: number; rng: Rng },
): Float64Array {
  if (rows) demandRows(rows, y.length, 'outOfFoldEncoding, rows');
  const all = Int32Array.from(rows ?? Array.from(category, (_, i) => i));
  if (!(folds <= all.length / 2))
    throw new RangeError(
      `outOfFoldEncoding: got ${folds} folds for ${all.length} rows, needs 2 rows or more in each: the mean of all rows but one tells the one.`,
    );
  const foldOfRow = randomFoldOfRow(all.length, { rng, folds });
  const out = new Float64Array(all.length);
  for (let fold = 0; fold < folds; fold++) {
    const { values, prior } = targetEncoding(category, y, { m, rows: all.filter((_, i) => foldOfRow[i] !== fold) });
    for (let i = 0; i < all.length; i++) if (foldOfRow[i] === fold) out[i] = values.get(category[all[i]]) ?? prior;
  }
  return out;
}

function demandIds(category: ArrayLike<number>): void {
  for (let i = 0; i < category.length; i++)
    if (Number.isNaN(category[i])) throw new RangeError(`targetEncoding: got the id NaN at ${i}, needs numbers.`);
}
