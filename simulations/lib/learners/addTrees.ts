import type { Columns } from '../columns.ts';
import { type RowSets, rowSets, wordsOf } from './rowSets.ts';
import type { Tree } from './tree.ts';

/** So many rows are asked at once: their answers to all questions stay in the processor's cache. */
const BLOCK = 1024;

/**
 * Adds to `out` the values that trees of any shape give each row of X, tree by tree: the same numbers as `addPredictions`,
 * several times as fast, since a node parts 32 rows at once. `thresholds` has a rising list for each column, with all that
 * the trees ask about, as a binned table has it. Throws as `rowSets` and `addTreesOf`.
 * O(rows x (columns x log thresholds + trees)), and for 32 rows at once columns x thresholds + nodes.
 */
export function addTrees(
  trees: readonly Tree[],
  thresholds: readonly Float64Array[],
  X: Columns,
  out: Float64Array,
): void {
  for (let start = 0; start < out.length; start += BLOCK) {
    const end = Math.min(out.length, start + BLOCK);
    const block = X.map((column) => column.subarray(start, end));
    addTreesOf(trees, rowSets(block, thresholds), out.subarray(start, end));
  }
}

/**
 * Adds to `out` the values that trees give each row whose answers are known, tree by tree. Throws on a question that the sets
 * do not answer, and unless `out` has a place for each row. O(trees x rows + nodes x rows / 32).
 */
export function addTreesOf(trees: readonly Tree[], sets: RowSets, out: Float64Array): void {
  if (out.length !== sets.rows)
    throw new RangeError(`addTreesOf: got ${out.length} places for ${sets.rows} rows, needs one a row.`);
  const words = wordsOf(sets.rows);
  if (words === 0) return;
  const nodes = trees.reduce((most, { feature }) => Math.max(most, feature.length), 1);
  const at = new Int32Array(nodes * words);
  for (const tree of trees) {
    at.fill(-1, 0, words);
    // The last word may have bits of no row.
    at[words - 1] = -1 >>> (32 * words - sets.rows);
    addTree(tree, sets, words, at, out);
  }
}

/** `at` holds the words of each node's rows; its children, which come later in the tree, share them out. */
function addTree(
  { feature, threshold, left, value }: Tree,
  { thresholds, upTo }: RowSets,
  words: number,
  at: Int32Array,
  out: Float64Array,
): void {
  for (let node = 0; node < feature.length; node++) {
    const column = feature[node];
    if (column < 0) {
      addValue(at, node * words, words, value[node], out);
      continue;
    }
    const question = placeOf(threshold[node], thresholds[column]);
    part(at, node * words, left[node] * words, upTo[column], question * words, words);
  }
}

/** Where a threshold stands in a rising list, by bisection. */
function placeOf(threshold: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (thresholds[middle] < threshold) low = middle + 1;
    else high = middle;
  }
  if (thresholds[low] !== threshold)
    throw new RangeError(`addTreesOf: got a question about ${threshold}, needs one of the thresholds of the sets.`);
  return low;
}

function part(at: Int32Array, from: number, left: number, upTo: Int32Array, question: number, words: number): void {
  const right = left + words;
  for (let word = 0; word < words; word++) {
    const rows = at[from + word];
    const goLeft = upTo[question + word];
    at[left + word] = rows & goLeft;
    at[right + word] = rows & ~goLeft;
  }
}

function addValue(at: Int32Array, from: number, words: number, value: number, out: Float64Array): void {
  for (let word = 0; word < words; word++) {
    // The lowest of the bits that are left is one row.
    for (let rows = at[from + word]; rows !== 0; rows &= rows - 1)
      out[32 * word + 31 - Math.clz32(rows & -rows)] += value;
  }
}
