import type { ReliabilityBin } from '../calibration/reliability.ts';
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
 * Expected and maximum calibration error over bins of [0, 1], of which empty ones count nothing. `width`: bins of equal
 * width, where a value on an edge belongs to the bin above it (`reliability` puts it below: for the error of its table
 * take `errorOfBins`). `mass`: bin i begins at rank i n / bins, and equal probabilities stay together in the bin of the
 * first of them, so that the order of the rows does not matter. `rank`: the ranks of a stable sort alone, which may part
 * equal probabilities by the order of their rows. Throws on lists of different length, labels other than 0 and 1, values
 * outside [0, 1], and more bins of equal mass than rows. O(n), or O(n log n) by mass and rank.
 * Source: M. Naeini et al., AAAI 2015.
 */
export function calibrationError(
  y: Labels,
  p: ArrayLike<number>,
  { bins = 10, by = 'width' }: { bins?: number; by?: 'width' | 'mass' | 'rank' } = {},
): CalibrationError {
  demandPairs(y, p, 'calibrationError');
  demandProbabilities(p, 'calibrationError');
  countPositives(y, 'calibrationError');
  demandWhole(bins, 1, 'calibrationError, bins');
  const binOf = by === 'width' ? byWidth(p, bins) : byMass(p, bins, by);
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

/**
 * Expected and maximum calibration error of the bins of a reliability diagram, so that the error is that of the table
 * beside it. Throws on no bin, on a count that is not above 0 and finite, and on shares outside [0, 1]. O(bins).
 */
export function errorOfBins(bins: readonly ReliabilityBin[]): CalibrationError {
  if (bins.length === 0) throw new RangeError('errorOfBins: got no bins, needs at least one.');
  let rows = 0;
  let excess = 0;
  let mce = 0;
  for (const { meanPredicted, fractionPositive, count } of bins) {
    demandProbabilities([meanPredicted, fractionPositive], 'errorOfBins, shares');
    if (!(count > 0 && count < Infinity))
      throw new RangeError(`errorOfBins: got a bin of ${count} rows, needs finite numbers above 0.`);
    const gap = Math.abs(fractionPositive - meanPredicted);
    rows += count;
    excess += count * gap;
    mce = Math.max(mce, gap);
  }
  return { ece: excess / rows, mce };
}

function byWidth(p: ArrayLike<number>, bins: number): Int32Array {
  return Int32Array.from(p, (value) => Math.min(Math.floor(value * bins), bins - 1));
}

/** Bin i takes the ranks from floor(i n / bins) up to the next bin's first; by mass, ties stay together. */
function byMass(p: ArrayLike<number>, bins: number, by: 'mass' | 'rank'): Int32Array {
  const n = p.length;
  if (bins > n) throw new RangeError(`calibrationError: got ${bins} bins for ${n} rows, needs at most one bin a row.`);
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => p[a] - p[b] || a - b);
  const binOf = new Int32Array(n);
  for (let bin = 0; bin < bins; bin++)
    for (let i = Math.floor((bin * n) / bins); i < Math.floor(((bin + 1) * n) / bins); i++) binOf[order[i]] = bin;
  if (by === 'mass')
    for (let i = 1; i < n; i++) if (p[order[i]] === p[order[i - 1]]) binOf[order[i]] = binOf[order[i - 1]];
  return binOf;
}
