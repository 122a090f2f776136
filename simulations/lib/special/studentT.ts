import { betaI } from './incompleteBeta.ts';
import { normalSf } from './normal.ts';

/**
 * P(T > t) for Student's t with `df` degrees of freedom, df > 0 (Infinity is the normal distribution), accurate in the
 * upper tail. Throws on NaN and df <= 0. Source: DLMF 8.17 with P(|T| > t) = I_(df / (df + t^2))(df / 2, 1/2).
 */
export function studentTSf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0))
    throw new RangeError(`Student's t: got t = ${t}, df = ${df}, needs numbers, df above 0.`);
  if (df === Infinity) return normalSf(t);
  const square = t * t;
  const near = df / (df + square);
  const half = square === Infinity ? 0 : betaI(near, df / 2, 0.5, square / (df + square)) / 2;
  return t > 0 ? half : 1 - half;
}

/** P(T <= t) for Student's t, accurate in the lower tail. Throws as `studentTSf`. */
export function studentTCdf(t: number, df: number): number {
  return studentTSf(-t, df);
}
