/** A table of numbers as one array a feature, all of the same length. */
export type Columns = readonly Float64Array[];
/** 0 or 1 for each row. */
export type Labels = ArrayLike<number>;

/**
 * The given rows of every column, in the order of `rows`. Throws on a row that is not there; NaN in a column stays.
 * O(rows x columns).
 */
export function takeRows(X: Columns, rows: ArrayLike<number>): Float64Array[] {
  return X.map((column) => take(column, rows));
}

/**
 * The given elements of one column, in the order of `rows`. Throws on a row that is not there; NaN in the column stays.
 * O(rows).
 */
export function take(column: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const value = column[rows[i]];
    if (value === undefined)
      throw new RangeError(`take: got the row ${rows[i]} at ${i}, needs whole numbers from 0 to ${column.length - 1}.`);
    out[i] = value;
  }
  return out;
}
