import { cos } from '../math.ts';

/**
 * The nodes and weights of Gauss-Legendre quadrature with n points on [-1, 1], nodes ascending. Throws unless n is a
 * whole number from 1. O(n^2). Source: DLMF 3.5(v); Newton's method on the Legendre polynomial (DLMF 18.9.1).
 */
export function legendreNodes(n: number): { x: Float64Array; weight: Float64Array } {
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`legendreNodes: got n = ${n}, needs a whole number from 1.`);
  const x = new Float64Array(n);
  const weight = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let node = -cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step++) {
      const legendre = polynomial(n, node);
      slope = legendre.slope;
      const move = legendre.value / slope;
      node -= move;
      if (Math.abs(move) < 1e-15) break;
    }
    x[i] = node;
    weight[i] = 2 / ((1 - node * node) * slope * slope);
  }
  return { x, weight };
}

/** P_n and its derivative at x, |x| < 1. */
function polynomial(n: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}
