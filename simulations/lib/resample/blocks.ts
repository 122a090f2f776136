/**
 * The rows of each block, blocks in the order of their first row. `blocks` holds an id for each of `n` rows.
 * Throws when the lengths differ, on NaN, and when there is only one block: resampling it would say nothing.
 */
export function rowsByBlock(blocks: ArrayLike<number>, n: number): Int32Array[] {
  if (blocks.length !== n) throw new RangeError(`blocks: got ${blocks.length} ids for ${n} rows, needs one a row.`);
  const rows = new Map<number, number[]>();
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(blocks[i])) throw new RangeError(`blocks: got the id NaN at ${i}, needs numbers.`);
    const found = rows.get(blocks[i]);
    if (found) found.push(i);
    else rows.set(blocks[i], [i]);
  }
  if (rows.size < 2) throw new RangeError(`blocks: got ${rows.size} block, needs at least 2 to resample.`);
  return Array.from(rows.values(), (list) => Int32Array.from(list));
}
