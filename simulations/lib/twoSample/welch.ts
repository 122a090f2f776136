import { demandFinite } from '../demand.ts';
import { deviations, mean } from '../resample/moments.ts';
import { studentTSf } from '../special/studentT.ts';

/** Two means compared without taking the spreads to be equal. */
export interface Welch {
  /** The mean of the first sample less that of the second. */
  difference: number;
  /** The difference over its standard error; 0 where both samples are constant and equal. */
  t: number;
  /** Degrees of freedom by Welch and Satterthwaite; Infinity where both samples are constant. */
  df: number;
  /** Two-sided. */
  p: number;
}

/**
 * Welch's t test. Where both samples are constant there is no standard error: p is 1 if they are equal, else 0. Throws on
 * samples of fewer than two values and on values that are not finite. O(n). Source: B. Welch, Biometrika 34 (1947).
 */
export function welch(a: ArrayLike<number>, b: ArrayLike<number>): Welch {
  const [va, vb] = [errorOf(a, 'welch, first sample'), errorOf(b, 'welch, second sample')];
  const difference = mean(a) - mean(b);
  const variance = va + vb;
  if (variance === 0) {
    const t = difference === 0 ? 0 : Math.sign(difference) * Infinity;
    return { difference, t, df: Infinity, p: difference === 0 ? 1 : 0 };
  }
  const t = difference / Math.sqrt(variance);
  const [sa, sb] = [va / variance, vb / variance];
  const df = 1 / ((sa * sa) / (a.length - 1) + (sb * sb) / (b.length - 1));
  return { difference, t, df, p: Math.min(1, 2 * studentTSf(Math.abs(t), df)) };
}

/** The squared standard error of a mean. */
function errorOf(values: ArrayLike<number>, who: string): number {
  demandFinite(values, who);
  if (values.length < 2) throw new RangeError(`${who}: got ${values.length} value, needs at least 2.`);
  const squares = deviations(values).reduce((sum, one) => sum + one * one, 0);
  return squares / (values.length - 1) / values.length;
}
