import type { Columns, Labels } from '../columns.ts';
import { countPositives, demandWhole } from '../demand.ts';

/**
 * The number of rows of a table of finite numbers, for a learner to call first.
 * Throws when there is no column or no row, when columns differ in length, or when a value is NaN or infinite.
 * O(rows x columns).
 */
export function checkColumns(learner: string, X: Columns): number {
  if (X.length === 0) throw new RangeError(`${learner}: got a table of no columns, needs at least one.`);
  const rows = X[0].length;
  if (rows === 0) throw new RangeError(`${learner}: got a table of no rows, needs at least one.`);
  for (let j = 0; j < X.length; j++) {
    const column = X[j];
    if (column.length !== rows) {
      throw new RangeError(
        `${learner}: got columns of ${rows} and ${column.length} rows (0 and ${j}), needs one length.`,
      );
    }
    for (let i = 0; i < rows; i++) {
      // A difference with itself is 0 for every finite number, and NaN for all others.
      if (column[i] - column[i] !== 0) {
        throw new RangeError(`${learner}: got ${column[i]} at row ${i} of column ${j}, needs finite numbers.`);
      }
    }
  }
  return rows;
}

/**
 * The number of ones among labels that must be 0 or 1, one for each of `rows` rows.
 * Throws when the lengths differ or another value is found.
 */
export function checkLabels(learner: string, y: Labels, rows: number): number {
  if (y.length !== rows) throw new RangeError(`${learner}: got ${y.length} labels for ${rows} rows, needs one a row.`);
  return countPositives(y, learner);
}

/**
 * The number of rows of X, new rows for a fitted learner, which may be none. Throws unless X has as many columns as the
 * learner was fitted on, and as `checkColumns`. O(rows x columns).
 */
export function checkQuery(learner: string, X: Columns, columns: number): number {
  if (X.length !== columns) {
    throw new RangeError(`${learner}: got ${X.length} columns, needs the ${columns} it was fitted on.`);
  }
  return X.every((column) => column.length === 0) ? 0 : checkColumns(learner, X);
}

/**
 * The rows that a fit shall use: all, or those given, each of which must be a row of the table.
 * Throws when there is none, or one that the table does not have, or one twice, or a table without rows. O(rows).
 */
export function checkRows(learner: string, rows: ArrayLike<number> | undefined, available: number): Int32Array {
  demandWhole(available, 1, `${learner}, rows of the table`);
  if (rows === undefined) {
    const all = new Int32Array(available);
    for (let row = 0; row < available; row++) all[row] = row;
    return all;
  }
  if (rows.length === 0) throw new RangeError(`${learner}, rows: got no row, needs at least one.`);
  const isTaken = new Uint8Array(available);
  for (let i = 0; i < rows.length; i++) {
    if (!Number.isInteger(rows[i]) || rows[i] < 0 || rows[i] >= available) {
      throw new RangeError(`${learner}, rows: got ${rows[i]} at ${i}, needs whole numbers from 0 to ${available - 1}.`);
    }
    if (isTaken[rows[i]]) throw new RangeError(`${learner}, rows: got ${rows[i]} twice, needs each row at most once.`);
    isTaken[rows[i]] = 1;
  }
  return Int32Array.from(rows);
}
