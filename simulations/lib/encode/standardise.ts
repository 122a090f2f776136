import { type Columns, take } from '../columns.ts';
import { demandFinite } from '../demand.ts';
import { mean, variance } from '../resample/moments.ts';

/** Columns brought to mean 0 and standard deviation 1, as measured on the rows it was fitted on. */
export interface Standardiser {
  /** One mean a column. */
  mean: Float64Array;
  /** One standard deviation a column (over n); 1 where the column does not vary. */
  scale: Float64Array;
  /**
   * The columns of another table less the mean, over the scale. Throws on another number of columns and values that are not finite.
   */
  apply(X: Columns): Float64Array[];
}

/**
 * Fits on the given rows of `X` (all by default); later rows never change what it learnt. Throws when there is no row or
 * one that is not there, on columns of different length and on values that are not finite. O(rows x columns).
 */
export function standardise(X: Columns, rows?: ArrayLike<number>): Standardiser {
  demandEven(X);
  const fitted = rows ? X.map((column) => take(column, rows)) : X;
  const means = Float64Array.from(fitted, (column) => mean(column));
  const scale = Float64Array.from(fitted, (column, j) => scaleOf(column, means[j]));
  return {
    mean: means,
    scale,
    apply(other) {
      if (other.length !== means.length)
        throw new RangeError(`standardise: got ${other.length} columns, needs the ${means.length} it was fitted on.`);
      demandEven(other);
      for (const column of other) demandFinite(column, 'standardise');
      return other.map((column, j) => column.map((value) => (value - means[j]) / scale[j]));
    },
  };
}

function demandEven(X: Columns): void {
  const uneven = X.find((column) => column.length !== X[0].length);
  if (uneven)
    throw new RangeError(`standardise: got columns of ${X[0].length} and ${uneven.length} rows, needs one length.`);
}

/** Rounding alone gives a constant column a variance of a few last digits, which must not be divided by. */
function scaleOf(column: Float64Array, centre: number): number {
  const v = variance(column, 0);
  const rounding = column.length * Number.EPSILON;
  return v <= rounding * v + rounding * centre * (rounding * centre) ? 1 : Math.sqrt(v);
}
