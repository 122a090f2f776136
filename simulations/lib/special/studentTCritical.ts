import { exp, log } from '../math.ts';
import { logBeta } from './logGamma.ts';
import { normalCritical } from './normalCritical.ts';
import { solve } from './solve.ts';
import { studentTSf } from './studentT.ts';

/**
 * The two-sided critical value of a level: the t with P(|T| > t) = alpha for Student's t with `df` degrees of freedom
 * (Infinity is the normal distribution). Throws unless 1e-6 <= alpha < 1 and df >= 1. At most some 40 calls of `studentTSf`.
 */
export function studentTCritical(alpha: number, df: number): number {
  if (!(alpha >= 1e-6 && alpha < 1 && df >= 1))
    throw new RangeError(
      `studentTCritical: got alpha = ${alpha}, df = ${df}, needs 1e-6 <= alpha < 1 and df of at least 1.`,
    );
  const start = normalCritical(alpha);
  if (df === Infinity) return start;
  let high = 2 * start + 1;
  while (studentTSf(high, df) > alpha / 2) high *= 2;
  const peak = -logBeta(df / 2, 0.5) - 0.5 * log(df);
  const density = (t: number): number => exp(peak - 0.5 * (df + 1) * log(1 + (t * t) / df));
  return solve((t) => -studentTSf(t, df), -alpha / 2, { low: 0, high, start, rise: density });
}
