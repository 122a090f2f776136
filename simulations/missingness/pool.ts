import type { Estimate } from '../lib/estimate.ts';
import { studentTCritical } from '../lib/special/studentTCritical.ts';
import { type Moments, within } from './moments.ts';

/**
 * Rubin's rules: the mean of the estimates of m imputed tables, and an interval that counts how much they differ. Source: D. Rubin,
 * Multiple Imputation for Nonresponse in Surveys (1987), chapter 3.
 */
export function pool(estimates: readonly Moments[]): Estimate {
  const m = estimates.length;
  const value = estimates.reduce((sum, estimate) => sum + estimate.value, 0) / m;
  const inner = estimates.reduce((sum, { variance }) => sum + variance, 0) / m;
  const outer = estimates.reduce((sum, estimate) => sum + (estimate.value - value) ** 2, 0) / (m - 1);
  const between = (1 + 1 / m) * outer;
  const df = between > 0 ? (m - 1) * (1 + inner / between) ** 2 : Infinity;
  return within({ value, variance: inner + between }, studentTCritical(0.05, df));
}
