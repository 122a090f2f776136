import type { Columns } from '../columns.ts';

/** Which rows of a table answer a question with "left", as bits, 32 rows a word; many trees may ask the same questions. */
export interface RowSets {
  rows: number;
  /** For each column, in rising order, what it may be asked about. */
  thresholds: readonly Float64Array[];
  /** For each column and threshold, one after the other, the words of the rows with a value of at most this. */
  upTo: readonly Int32Array[];
}

/**
 * The answers of all rows of X to all questions about these thresholds, a rising list for each column, as a binned table has
 * them. Throws on another number of columns, and on columns of unequal length.
 * O(columns x (rows x log thresholds + thresholds x rows / 32)), and memory of the last product.
 */
export function rowSets(X: Columns, thresholds: readonly Float64Array[]): RowSets {
  if (X.length !== thresholds.length)
    throw new RangeError(`rowSets: got ${X.length} columns, needs the ${thresholds.length} that have thresholds.`);
  const rows = X[0].length;
  const odd = X.find((column) => column.length !== rows);
  if (odd) throw new RangeError(`rowSets: got columns of ${rows} and ${odd.length} rows, needs one length.`);
  return { rows, thresholds, upTo: X.map((column, j) => setsOf(column, thresholds[j])) };
}

/** The words that hold a bit for each of so many rows. */
export function wordsOf(rows: number): number {
  return (rows + 31) >> 5;
}

function setsOf(column: Float64Array, thresholds: Float64Array): Int32Array {
  const words = wordsOf(column.length);
  const sets = new Int32Array(thresholds.length * words);
  const ladder = ladderOf(thresholds);
  for (let row = 0; row < column.length; row++) {
    const place = countBelow(ladder, column[row]);
    if (place < thresholds.length) sets[place * words + (row >> 5)] |= 1 << (row & 31);
  }
  // What is at most one threshold is at most all higher ones.
  for (let at = words; at < sets.length; at++) sets[at] |= sets[at - words];
  return sets;
}

/** The thresholds, and as many of infinity as make their number one less than a power of 2. */
function ladderOf(thresholds: Float64Array): Float64Array {
  let size = 1;
  while (size - 1 < thresholds.length) size *= 2;
  const ladder = new Float64Array(size - 1).fill(Infinity);
  ladder.set(thresholds);
  return ladder;
}

/** How many rungs are below a value, by halving without a branch: which half it is in cannot be foreseen. */
function countBelow(ladder: Float64Array, value: number): number {
  let below = 0;
  for (let step = (ladder.length + 1) >> 1; step > 0; step >>= 1) below += step & -(value > ladder[below + step - 1]);
  return below;
}
