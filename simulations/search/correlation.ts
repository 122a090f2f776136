/** Pearson's correlation of two lists of one length; 0 where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [a, b].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  let [together, ofA, ofB] = [0, 0, 0];
  a.forEach((value, i) => {
    together += (value - meanA) * (b[i] - meanB);
    ofA += (value - meanA) ** 2;
    ofB += (b[i] - meanB) ** 2;
  });
  return ofA > 0 && ofB > 0 ? together / Math.sqrt(ofA * ofB) : 0;
}
