import type { Labels } from '../columns.ts';
import { countPositives, demandPairs, demandProbabilities, demandWhole } from '../demand.ts';

/** How far the probabilities of bins are from their shares of positives, each from 0 to 1. */
export interface CalibrationError {
  /** The gaps |share of positives - mean probability| of the bins, weighted by their rows. */
  ece: number;
  /** The largest of these gaps. */
  mce: number;
}

/**
 * Expected and maximum calibration error over bins of equal width on [0, 1] or of equal mass (ranks of a stable sort).
 * Empty bins count nothing. Throws on lists of different length, labels other than 0 and 1, values outside [0, 1], and
 * more bins of equal mass than rows. O(n), or O(n log n) by mass. Source: M. Naeini et al., AAAI 2015.
 */
export function calibrationError(
  y: Labels,
  p: ArrayLike<number>,
  { bins = 10, by = 'width' }: { bins?: number; by?: 'width' | 'mass' } = {},
): CalibrationError {
  demandPairs(y, p, 'calibrationError');
  demandProbabilities(p, 'calibrationError');
  countPositives(y, 'calibrationError');
  demandWhole(bins, 1, 'calibrationError, bins');
  const binOf = by === 'width' ? byWidth(p, bins) : byMass(p, bins);
  const count = new Float64Array(bins);
  const excess = new Float64Array(bins);
  for (let i = 0; i < p.length; i++) {
    count[binOf[i]]++;
    excess[binOf[i]] += y[i] - p[i];
  }
  let ece = 0;
  let mce = 0;
  for (let bin = 0; bin < bins; bin++) {
    ece += Math.abs(excess[bin]) / p.length;
    if (count[bin] > 0) mce = Math.max(mce, Math.abs(excess[bin]) / count[bin]);
  }
  return { ece, mce };
}

function byWidth(p: ArrayLike<number>, bins: number): Int32Array {
  return Int32Array.from(p, (value) => Math.min(Math.floor(value * bins), bins - 1));
}

/** Bin i takes the ranks from floor(i n / bins) up to the next bin's first. */
function byMass(p: ArrayLike<number>, bins: number): Int32Array {
  const n = p.length;
  if (bins > n) throw new RangeError(`calibrationError: got ${bins} bins for ${n} rows, needs at most one bin a row.`);
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
  const binOf = new Int32Array(n);
  for (let bin = 0; bin < bins; bin++)
    for (let i = Math.floor((bin * n) / bins); i < Math.floor(((bin + 1) * n) / bins); i++) binOf[order[i]] = bin;
  return binOf;
}
