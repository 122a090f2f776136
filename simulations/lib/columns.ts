/** A table of numbers as one array a feature, all of the same length. */
export type Columns = readonly Float64Array[];
/** 0 or 1 for each row. */
export type Labels = ArrayLike<number>;

/** The given rows of every column, in the order of `rows`. */
export function takeRows(X: Columns, rows: ArrayLike<number>): Float64Array[] {
  return X.map((column) => take(column, rows));
}

/** The given elements of one column, in the order of `rows`. */
export function take(column: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const out = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) out[i] = column[rows[i]];
  return out;
}
