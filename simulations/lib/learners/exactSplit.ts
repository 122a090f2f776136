import type { Columns } from '../columns.ts';
import { halfway } from './halfway.ts';

/** A question that parts the rows of a node in two. */
export interface ExactSplit {
  feature: number;
  /** Rows with a value of at most this go left. */
  threshold: number;
  /** Rows that go left, and the sum of their targets. */
  count: number;
  sum: number;
}

/**
 * The split of a node that leaves the least variance of the target within its two sides, which for a target of 0 and 1
 * is the least Gini impurity; null where none leaves `minLeaf` rows on either side. Of equally good splits the first
 * column's lowest.
 * The node's rows are orders[j][start] up to orders[j][end], sorted by each column j; `sum` is that of their targets.
 * O(rows x columns).
 */
export function exactSplit(
  X: Columns,
  target: Float64Array,
  orders: readonly Int32Array[],
  { start, end, sum }: { start: number; end: number; sum: number },
  minLeaf: number,
): ExactSplit | null {
  let best: ExactSplit | null = null;
  let bestScore = -1;
  for (let feature = 0; feature < X.length; feature++) {
    const column = X[feature];
    const order = orders[feature];
    let left = 0;
    let value = column[order[start]];
    for (let i = start + 1; i < end; i++) {
      left += target[order[i - 1]];
      const below = value;
      value = column[order[i]];
      const count = i - start;
      const rightCount = end - i;
      if (value === below || count < minLeaf || rightCount < minLeaf) continue;
      const right = sum - left;
      // Least variance is the largest sum^2 / count over both sides. On a common denominator, and with whole numbers
      // for targets, both halves of the fraction are exact: splits that are equally good come out exactly equal.
      const score = (left * left * rightCount + right * right * count) / (count * rightCount);
      if (score > bestScore) {
        bestScore = score;
        best = { feature, threshold: halfway(below, value), count, sum: left };
      }
    }
  }
  return best;
}
