import type { Columns, Labels } from '../columns.ts';

/**
 * The number of rows of a table of finite numbers, for a learner to call first.
 * Throws when there is no column or no row, when columns differ in length, or when a value is NaN or infinite.
 * O(rows x columns).
 */
export function checkColumns(learner: string, X: Columns): number {
  if (X.length === 0) throw new Error(`${learner}: X has no columns. It needs at least one.`);
  const rows = X[0].length;
  if (rows === 0) throw new Error(`${learner}: X has no rows. It needs at least one.`);
  for (let j = 0; j < X.length; j++) {
    const column = X[j];
    if (column.length !== rows) {
      throw new Error(`${learner}: column ${j} has ${column.length} rows, column 0 has ${rows}. They must be equal.`);
    }
    for (let i = 0; i < rows; i++) {
      // A difference with itself is 0 for every finite number, and NaN for all others.
      if (column[i] - column[i] !== 0) {
        throw new Error(`${learner}: column ${j} holds ${column[i]} in row ${i}. Every value must be a finite number.`);
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
  if (y.length !== rows)
    throw new Error(`${learner}: y has ${y.length} labels for ${rows} rows. There must be one a row.`);
  let ones = 0;
  for (let i = 0; i < rows; i++) {
    if (y[i] === 1) ones++;
    else if (y[i] !== 0) throw new Error(`${learner}: y holds ${y[i]} in row ${i}. A label must be 0 or 1.`);
  }
  return ones;
}

/**
 * The number of rows of X, new rows for a fitted learner, which may be none. Throws unless X has as many columns as the
 * learner was fitted on, and as `checkColumns`. O(rows x columns).
 */
export function checkQuery(learner: string, X: Columns, columns: number): number {
  if (X.length !== columns) {
    throw new Error(`${learner}: X has ${X.length} columns, the fit had ${columns}. They must be equal.`);
  }
  return X.every((column) => column.length === 0) ? 0 : checkColumns(learner, X);
}

/** Throws unless `value` is a whole number of at least `min`. */
export function checkCount(learner: string, name: string, value: number, min: number): void {
  if (!(Number.isInteger(value) && value >= min)) {
    throw new Error(`${learner}: ${name} is ${value}. It must be a whole number of at least ${min}.`);
  }
}

/** Throws unless `value` is a finite number above `min`, or equal to it where `orEqual` says so. */
export function checkNumber(learner: string, name: string, value: number, min: number, orEqual = false): void {
  if (!(Number.isFinite(value) && (value > min || (value === min && orEqual)))) {
    throw new Error(
      `${learner}: ${name} is ${value}. It must be a finite number ${orEqual ? 'of at least' : 'above'} ${min}.`,
    );
  }
}

/**
 * The rows that a fit shall use: all, or those given, each of which must be a row of the table.
 * Throws when there is none, or one that the table does not have, or one twice, or a table without rows. O(rows).
 */
export function checkRows(learner: string, rows: ArrayLike<number> | undefined, available: number): Int32Array {
  checkCount(learner, 'the number of rows', available, 1);
  if (rows === undefined) return Int32Array.from({ length: available }, (_, row) => row);
  if (rows.length === 0) throw new Error(`${learner}: rows is empty. It needs at least one row.`);
  const isTaken = new Uint8Array(available);
  for (let i = 0; i < rows.length; i++) {
    if (!Number.isInteger(rows[i]) || rows[i] < 0 || rows[i] >= available) {
      throw new Error(`${learner}: rows holds ${rows[i]}. The table has the rows 0 to ${available - 1}.`);
    }
    if (isTaken[rows[i]]) throw new Error(`${learner}: rows holds ${rows[i]} twice. Each row may be used once.`);
    isTaken[rows[i]] = 1;
  }
  return Int32Array.from(rows);
}
