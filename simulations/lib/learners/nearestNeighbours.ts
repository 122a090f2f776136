import type { Columns, Labels } from '../columns.ts';
import { demandWhole } from '../demand.ts';
import { checkColumns, checkLabels, checkQuery } from './checkTable.ts';

const NAME = 'nearestNeighbours';
/** Rows that all queries are compared with before the next ones: as many as stay in the fastest cache. */
const BLOCK = 512;

/** The setting of `nearestNeighbours`; its default is that of scikit-learn. */
export interface NeighboursOptions {
  /** Neighbours that are asked, 1 to the number of rows. Default 5. */
  k?: number | undefined;
}

/** The rows that were given, to be asked for those near to others. */
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
  demandWhole(k, 1, `${NAME}, k`);
  if (k > rows) throw new RangeError(`${NAME}: got k = ${k} for ${rows} rows, needs at most one a row.`);
  const labels = new Uint8Array(y);
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
  // The k nearest rows of each query so far, and the squares of their distances.
  const nearest = new Int32Array(queries * k);
  const squares = new Float64Array(queries * k).fill(Infinity);
  const zeros = new Float64Array(BLOCK);
  for (let start = 0; start < rows; start += BLOCK) {
    const block = X.map((column) => column.subarray(start, start + BLOCK));
    const distances = new Float64Array(block[0].length);
    for (let q = 0; q < queries; q++) {
      distances.fill(0);
      // Two columns at a time; where their number is odd, the last one stands beside zeros.
      for (let j = 0; j < block.length; j += 2) {
        const [second, value] = j + 1 < block.length ? [block[j + 1], query[j + 1][q]] : [zeros, 0];
        addSquares(block[j], query[j][q], second, value, distances);
      }
      chooseNearest(distances, start, nearest, squares, q * k, k);
    }
  }
  return nearest;
}

/** Adds the squared differences between each row's values in two columns and the query's: two terms of the distance. */
function addSquares(a: Float64Array, u: number, b: Float64Array, v: number, distances: Float64Array): void {
  for (let i = 0; i < distances.length; i++) {
    const first = a[i] - u;
    const second = b[i] - v;
    distances[i] += first * first + second * second;
  }
}

/**
 * Puts each row of a block that is nearer than the last of the k nearest among them. Those stand in order from place
 * `at` on; the block begins with row `start`.
 */
function chooseNearest(
  distances: Float64Array,
  start: number,
  nearest: Int32Array,
  squares: Float64Array,
  at: number,
  k: number,
): void {
  const last = at + k - 1;
  let farthest = squares[last];
  for (let i = 0; i < distances.length; i++) {
    const square = distances[i];
    const row = start + i;
    if (square >= farthest && row >= k) continue;
    let place = Math.min(at + row, last);
    for (; place > at && squares[place - 1] > square; place--) {
      squares[place] = squares[place - 1];
      nearest[place] = nearest[place - 1];
    }
    squares[place] = square;
    nearest[place] = row;
    farthest = squares[last];
  }
}
