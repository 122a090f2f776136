import type { Columns, Labels } from '../columns.ts';
import { checkColumns, checkCount, checkLabels, checkQuery } from './checkTable.ts';

const NAME = 'nearestNeighbours';

export interface NeighboursOptions {
  /** Neighbours that are asked, 1 to the number of rows. Default 5. */
  k?: number | undefined;
}

export interface NeighboursFit {
  /** P(y = 1) for each row of new columns: the share of ones among its k nearest rows. */
  probabilities(X: Columns): Float64Array;
  /** The k nearest rows of each row of new columns, nearest first: row i has the places i k up to (i + 1) k. */
  neighbours(X: Columns): Int32Array;
}

/**
 * k nearest neighbours by Euclidean distance, all with one vote; of rows at the same distance the first is nearer.
 * X has a column a feature, y is 0 or 1; one class only gives a fit that always says so. Columns are compared as they
 * are: scale them first.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels, and k outside 1 to rows.
 * Every query row is compared with every row: O(rows x columns) each. Source: Cover and Hart, 1967.
 */
export function nearestNeighbours(X: Columns, y: Labels, { k = 5 }: NeighboursOptions = {}): NeighboursFit {
  const rows = checkColumns(NAME, X);
  checkLabels(NAME, y, rows);
  checkCount(NAME, 'k', k, 1);
  if (k > rows) throw new Error(`${NAME}: k is ${k}, there are ${rows} rows. It must be at most the number of rows.`);
  const labels = Uint8Array.from(y);
  const neighbours = (query: Columns) => findNeighbours(X, query, checkQuery(NAME, query, X.length), k);
  return {
    neighbours,
    probabilities: (query) => {
      const near = neighbours(query);
      const out = new Float64Array(near.length / k);
      for (let i = 0; i < near.length; i++) out[Math.floor(i / k)] += labels[near[i]];
      return out.map((ones) => ones / k);
    },
  };
}

function findNeighbours(X: Columns, query: Columns, queries: number, k: number): Int32Array {
  const rows = X[0].length;
  const squares = new Float64Array(rows);
  const nearest = new Float64Array(k);
  const out = new Int32Array(queries * k);
  for (let q = 0; q < queries; q++) {
    squares.fill(0);
    for (let j = 0; j < X.length; j++) addSquares(X[j], query[j][q], squares);
    chooseNearest(squares, nearest, out, q * k);
  }
  return out;
}

/** Adds the squared difference to `value` of each element of a column: the next term of the squared distances. */
function addSquares(column: Float64Array, value: number, squares: Float64Array): void {
  for (let i = 0; i < squares.length; i++) {
    const difference = column[i] - value;
    squares[i] += difference * difference;
  }
}

/** Writes the places of the smallest elements into `out` from `at` on, smallest first, with `nearest` as working space. */
function chooseNearest(squares: Float64Array, nearest: Float64Array, out: Int32Array, at: number): void {
  const k = nearest.length;
  nearest.fill(Infinity);
  let worst = Infinity;
  for (let row = 0; row < squares.length; row++) {
    const square = squares[row];
    if (square >= worst && row >= k) continue;
    let place = Math.min(row, k - 1);
    for (; place > 0 && nearest[place - 1] > square; place--) {
      nearest[place] = nearest[place - 1];
      out[at + place] = out[at + place - 1];
    }
    nearest[place] = square;
    out[at + place] = row;
    worst = nearest[k - 1];
  }
}
