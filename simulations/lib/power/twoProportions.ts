import { cos, sin } from '../math.ts';
import { normalCdf, normalPdf, normalSf } from '../special/normal.ts';
import { normalCritical } from '../special/normalCritical.ts';
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
 * between 0 and 1, the shares differ, ratio is above 0, and the power is above what any size has: alpha, or more where
 * the larger sample is the one of larger variance.
 * Source: J. Fleiss, Statistical Methods for Rates and Proportions (1981), without continuity correction.
 */
export function sampleSize(comparison: Comparison): number {
  const { p1, p2, alpha, power, ratio } = demand(comparison);
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const without = normalCritical(alpha) * Math.sqrt(pooled * (1 - pooled) * (1 + 1 / ratio));
  const sd = Math.sqrt(p1 * (1 - p1) + (p2 * (1 - p2)) / ratio);
  demandPower(power, Math.max(alpha, 2 * normalSf(without / sd)), 'sampleSize');
  const effort = (without + normalQuantile(power) * sd) / (p1 - p2);
  return finite(effort * effort, 'sampleSize', p1, p2);
}

/**
 * The power of samples of n1 and ratio * n1, counting both tails. Throws unless shares and alpha lie between 0 and 1,
 * the shares differ, ratio is above 0 and n1 is above 0 and finite.
 */
export function powerAt(n1: number, comparison: Comparison): number {
  const { p1, p2, alpha, ratio } = demand(comparison);
  if (!(n1 > 0 && n1 < Infinity)) throw new RangeError(`powerAt: got n1 = ${n1}, needs a finite number above 0.`);
  const pooled = (p1 + ratio * p2) / (1 + ratio);
  const without = normalCritical(alpha) * Math.sqrt((pooled * (1 - pooled) * (1 + 1 / ratio)) / n1);
  const sd = Math.sqrt((p1 * (1 - p1) + (p2 * (1 - p2)) / ratio) / n1);
  return normalSf((without - (p1 - p2)) / sd) + normalCdf((-without - (p1 - p2)) / sd);
}

/** Cohen's h, the difference 2 asin(sqrt(p1)) - 2 asin(sqrt(p2)). Throws unless both are from 0 to 1. */
export function cohenH(p1: number, p2: number): number {
  for (const p of [p1, p2])
    if (!(p >= 0 && p <= 1)) throw new RangeError(`cohenH: got the share ${p}, needs a number from 0 to 1.`);
  if (p1 === p2) return 0;
  // The sine of half the difference, without the difference of two angles that are nearly equal.
  const sine = (p1 - p2) / (Math.sqrt(p1 * (1 - p2)) + Math.sqrt(p2 * (1 - p1)));
  return 2 * Math.sign(sine) * arcsine(Math.min(1, Math.abs(sine)));
}

/**
 * The size of the first sample by the arcsine form, where shares are first made angles of equal variance. For ordinary
 * rates it is within about 1 % of `sampleSize`. Throws as `sampleSize`.
 */
export function sampleSizeArcsine(comparison: Comparison): number {
  const { p1, p2, alpha, power, ratio } = demand(comparison);
  demandPower(power, alpha, 'sampleSizeArcsine');
  const critical = normalCritical(alpha);
  const h = Math.abs(cohenH(p1, p2));
  // Newton's method for the distance whose two tails give the power; the far tail hardly ever counts.
  let distance = critical + normalQuantile(power);
  for (let step = 0; step < 50; step++) {
    const miss = normalSf(critical - distance) + normalCdf(-critical - distance) - power;
    const slope = normalPdf(critical - distance) - normalPdf(critical + distance);
    distance -= miss / slope;
    if (Math.abs(miss) < 1e-15) break;
  }
  return finite(((distance / h) * (distance / h) * (1 + ratio)) / ratio, 'sampleSizeArcsine', p1, p2);
}

/** The angle whose sine is x, 0 <= x <= 1, by Newton's method. */
function arcsine(x: number): number {
  if (x > Math.SQRT1_2) return Math.PI / 2 - arcsine(Math.sqrt((1 - x) * (1 + x)));
  let angle = x;
  for (let step = 0; step < 8; step++) angle -= (sin(angle) - x) / cos(angle);
  return angle;
}

/** Even with next to no data a test rejects with a probability of `least`: no size has less power. */
function demandPower(power: number, least: number, who: string): void {
  if (!(power > least))
    throw new RangeError(`${who}: got power = ${power}, needs more than ${least}, which a sample of any size has.`);
}

function finite(size: number, who: string, p1: number, p2: number): number {
  if (size < Infinity) return size;
  throw new RangeError(`${who}: got the shares ${p1} and ${p2}, needs a difference that a finite sample can show.`);
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
