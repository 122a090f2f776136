/**
 * Compares the means of samples with that of a reference: the function that is given back says by how many standard
 * errors a sample's mean lies above. The reference counts as known exactly. Its spread must not be 0.
 */
export function watchMean(reference: Float64Array): (sample: Float64Array) => number {
  const normal = meanOf(reference);
  let squares = 0;
  for (const value of reference) squares += (value - normal) * (value - normal);
  const sd = Math.sqrt(squares / reference.length);
  return (sample) => ((meanOf(sample) - normal) / sd) * Math.sqrt(sample.length);
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
