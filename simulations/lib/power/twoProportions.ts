import { cos, sin } from '../math.ts';
import { normalCdf, normalPdf, normalSf } from '../special/normal.ts';
import { normalQuantile } from '../special/normalQuantile.ts';

/** An experiment that compares two shares by a two-sided z test. */
export interface Comparison {
  p1: number;
  p2: number;
  alpha?: number;
  power?: number;
  /** Size of the second sample over that of the first. */
  ratio?: number;
}

/**
 * The size of the first sample that gives the wanted power, before rounding up: the textbook formula, with the variance
 * pooled where there is no difference and both variances where there is one. Throws unless shares, alpha and power lie
 * between 0 and 1, the shares differ and ratio is above 0.
 * Source: J. Fleiss, Statistical Methods for Rates and Proportions (1981), without continuity correction.
 */
export function sampleSize(comparison: Comparison): number {
  const { p1, p2, alpha, power, ratio } = demand(comparison);
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const without = normalQuantile(1 - alpha / 2) * Math.sqrt(pooled * (1 - pooled) * (1 + 1 / ratio));
  const withEffect = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio);
  const effort = (without + withEffect) / (p1 - p2);
  return effort * effort;
}

/** The power of samples of n1 and ratio * n1, counting both tails. Throws as `sampleSize`, and unless n1 > 0. */
export function powerAt(n1: number, comparison: Comparison): number {
  const { p1, p2, alpha, ratio } = demand(comparison);
  if (!(n1 > 0 && n1 < Infinity)) throw new RangeError(`powerAt: got n1 = ${n1}, needs a finite number above 0.`);
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const without = normalQuantile(1 - alpha / 2) * Math.sqrt((pooled * (1 - pooled) * (1 + 1 / ratio)) / n1);
  const sd = Math.sqrt((p1 * (1 - p1) + (p2 * (1 - p2)) / ratio) / n1);
  return normalSf((without - (p1 - p2)) / sd) + normalCdf((-without - (p1 - p2)) / sd);
}

/** Cohen's h, the difference 2 asin(sqrt(p1)) - 2 asin(sqrt(p2)). Throws unless both are from 0 to 1. */
export function cohenH(p1: number, p2: number): number {
  return angle(p1) - angle(p2);
}

/**
 * The size of the first sample by the arcsine form, where shares are first made angles of equal variance. For ordinary
 * rates it is within about 1 % of `sampleSize`. Throws as `sampleSize`.
 */
export function sampleSizeArcsine(comparison: Comparison): number {
  const { p1, p2, alpha, power, ratio } = demand(comparison);
  const critical = normalQuantile(1 - alpha / 2);
  const h = Math.abs(cohenH(p1, p2));
  // Newton's method for the distance whose two tails give the power; the far tail hardly ever counts.
  let distance = critical + normalQuantile(power);
  for (let step = 0; step < 50; step++) {
    const miss = normalSf(critical - distance) + normalCdf(-critical - distance) - power;
    const slope = normalPdf(critical - distance) - normalPdf(critical + distance);
    distance -= miss / slope;
    if (Math.abs(miss) < 1e-15) break;
  }
  return ((distance / h) * (distance / h) * (1 + ratio)) / ratio;
}

/** 2 asin(sqrt(p)), by Newton's method on the sine. */
function angle(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`cohenH: got the share ${p}, needs a number from 0 to 1.`);
  if (p > 0.5) return Math.PI - angle(1 - p);
  const root = Math.sqrt(p);
  let half = root;
  for (let step = 0; step < 8; step++) half -= (sin(half) - root) / cos(half);
  return 2 * half;
}

function demand({ p1, p2, alpha = 0.05, power = 0.8, ratio = 1 }: Comparison): Required<Comparison> {
  for (const [name, value] of Object.entries({ p1, p2, alpha, power }))
    if (!(value > 0 && value < 1))
      throw new RangeError(`size of an experiment: got ${name} = ${value}, needs a number between 0 and 1.`);
  if (p1 === p2) throw new RangeError(`size of an experiment: got p1 = p2 = ${p1}, needs shares that differ.`);
  if (!(ratio > 0 && ratio < Infinity))
    throw new RangeError(`size of an experiment: got ratio = ${ratio}, needs a finite number above 0.`);
  return { p1, p2, alpha, power, ratio };
}
