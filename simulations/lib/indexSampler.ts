import type { Rng } from './rng.ts';

/**
 * A function that draws one of the indices of `weights`, with probability in proportion to its weight: the inverse
 * distribution function, found through a table of as many entries. One number from the stream and O(1) steps per draw.
 * For a single draw, `categorical` of draw.ts does without the table. Throws unless all weights are finite and not
 * negative, with a sum above 0. Source: H. Chen, Y. Asau, AIIE Transactions 6 (1974), the method of guide tables.
 */
export function indexSampler(weights: ArrayLike<number>): (rng: Rng) => number {
  const n = weights.length;
  const upTo = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (!(weights[i] >= 0 && weights[i] < Infinity))
      throw new RangeError(`indexSampler: got weight ${weights[i]} at ${i}, needs finite numbers, not negative.`);
    total += weights[i];
    upTo[i] = total;
  }
  if (!(total > 0)) throw new RangeError(`indexSampler: got ${n} weights with sum ${total}, needs a sum above 0.`);
  let last = n - 1;
  while (weights[last] === 0) last--;
  const guide = new Int32Array(n);
  for (let cell = 0, i = 0; cell < n; cell++) {
    while (i < last && upTo[i] <= (cell / n) * total) i++;
    guide[cell] = i;
  }
  return (rng) => {
    const u = rng.uniform();
    let i = guide[Math.floor(u * n)];
    while (i < last && upTo[i] <= u * total) i++;
    return i;
  };
}
