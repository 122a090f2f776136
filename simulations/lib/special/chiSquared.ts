import { gammaQuantile } from './gammaQuantile.ts';
import { gammaP, gammaQ } from './incompleteGamma.ts';

/**
 * P(X <= x) for chi-squared with `df` degrees of freedom. Throws on NaN and unless df is above 0 and finite. Costs what
 * `gammaP` does. Source: DLMF 8.2 with a = df / 2.
 */
export function chiSquaredCdf(x: number, df: number): number {
  return x <= 0 ? 0 : gammaP(df / 2, x / 2);
}

/**
 * P(X > x) for chi-squared, accurate in the upper tail: the p-value of a chi-squared statistic. Throws as
 * `chiSquaredCdf`.
 */
export function chiSquaredSf(x: number, df: number): number {
  return x <= 0 ? 1 : gammaQ(df / 2, x / 2);
}

/** The x with P(X <= x) = p for chi-squared with `df` degrees of freedom. Throws as `gammaQuantile`. */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}
