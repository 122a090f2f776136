import type { Interval } from '../resample/intervals.ts';
import { betaQuantile } from '../special/beta.ts';
import { normalCritical } from '../special/normalCritical.ts';

/**
 * Intervals for a share of which x successes in n trials are known; all lie in [0, 1]. All throw unless
 * 0 <= x <= n, n >= 1 and 0 < alpha < 1.
 */

/** Score interval, the one to use. Source: E. Wilson, JASA 22 (1927). */
export function wilsonInterval(x: number, n: number, alpha = 0.05): Interval {
  const z = critical(x, n, alpha);
  const p = x / n;
  const centre = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: x === 0 ? 0 : centre - half, high: x === n ? 1 : centre + half };
}

/** Exact interval, never too short, often too long. Source: C. Clopper, E. Pearson, Biometrika 26 (1934). */
export function clopperPearsonInterval(x: number, n: number, alpha = 0.05): Interval {
  critical(x, n, alpha);
  return {
    low: x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1),
    high: x === n ? 1 : 1 - betaQuantile(alpha / 2, n - x, x + 1),
  };
}

/** The textbook interval p +- z sqrt(p (1 - p) / n), cut at 0 and 1: far too short for rare events. */
export function waldInterval(x: number, n: number, alpha = 0.05): Interval {
  const p = x / n;
  return cut(p, critical(x, n, alpha) * Math.sqrt((p * (1 - p)) / n));
}

/** The textbook interval after adding z^2 / 2 successes and failures. Source: A. Agresti, B. Coull, Am. Stat. 52 (1998). */
export function agrestiCoullInterval(x: number, n: number, alpha = 0.05): Interval {
  const z = critical(x, n, alpha);
  const trials = n + z * z;
  const p = (x + (z * z) / 2) / trials;
  return cut(p, z * Math.sqrt((p * (1 - p)) / trials));
}

function cut(p: number, half: number): Interval {
  return { low: Math.max(0, p - half), high: Math.min(1, p + half) };
}

function critical(x: number, n: number, alpha: number): number {
  if (!(n >= 1 && x >= 0 && x <= n && n < Infinity))
    throw new RangeError(`interval of a share: got ${x} successes in ${n} trials, needs 0 <= x <= n and n >= 1.`);
  if (!(alpha > 0 && alpha < 1))
    throw new RangeError(`interval of a share: got alpha = ${alpha}, needs a number between 0 and 1.`);
  return normalCritical(alpha);
}
