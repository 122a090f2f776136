import type { Estimate } from '../lib/estimate.ts';
import { normalCritical } from '../lib/special/normalCritical.ts';

/** A number with its variance. */
export interface Moments {
  value: number;
  variance: number;
}

/** The mean of a column, with the variance that it has when its values are independent. */
export function meanOf(column: Float64Array): Moments {
  const n = column.length;
  const mean = column.reduce((sum, x) => sum + x, 0) / n;
  const squares = column.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { value: mean, variance: squares / (n - 1) / n };
}

/** The 95 % interval of a normal law. */
export function within({ value, variance }: Moments, critical = normalCritical(0.05)): Estimate {
  const half = critical * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}
