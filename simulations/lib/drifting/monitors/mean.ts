import { mean, standardDeviation } from '../../resample/moments.ts';

/**
 * Compares the means of samples with that of a reference: the function that is given back says by how many standard
 * errors a sample's mean lies above. The reference counts as known exactly. Its spread must not be 0.
 */
export function watchMean(reference: Float64Array): (sample: Float64Array) => number {
  const normal = mean(reference);
  const sd = standardDeviation(reference, 0);
  return (sample) => ((mean(sample) - normal) / sd) * Math.sqrt(sample.length);
}
