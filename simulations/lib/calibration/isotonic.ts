import { demandFinite, demandPairs } from '../demand.ts';

/** A step-free increasing function through `x`, `y`: straight between the points, constant outside. */
export interface Isotonic {
  /** Where the fit bends, ascending. */
  x: Float64Array;
  /** The fitted values there, ascending. */
  y: Float64Array;
  apply(values: ArrayLike<number>): Float64Array;
}

/**
 * The increasing function with the least weighted squared distance from the points (x, y). Points of equal x are first
 * replaced by their weighted mean. Throws on lists of different length, values that are not finite, and weights that
 * are not above 0. O(n log n).
 * Source: pool adjacent violators, M. Ayer et al., Annals of Mathematical Statistics 26 (1955); between the points as in
 * scikit-learn's IsotonicRegression.
 */
export function isotonic(x: ArrayLike<number>, y: ArrayLike<number>, weights?: ArrayLike<number>): Isotonic {
  demandPairs(x, y, 'isotonic');
  demandFinite(x, 'isotonic, x');
  demandFinite(y, 'isotonic, y');
  const bends = withoutInner(pool(distinct(x, y, demandWeights(weights, x.length))));
  const at = Float64Array.from(bends, (point) => point.x);
  const value = Float64Array.from(bends, (point) => point.y);
  return { x: at, y: value, apply: (values) => Float64Array.from(values, (v) => interpolate(at, value, v)) };
}

interface Point {
  x: number;
  y: number;
  weight: number;
}

/** One point for each different x, ascending. */
function distinct(x: ArrayLike<number>, y: ArrayLike<number>, weights: ArrayLike<number>): Point[] {
  const order = Int32Array.from({ length: x.length }, (_, i) => i).sort((a, b) => x[a] - x[b] || a - b);
  const points: Point[] = [];
  for (const i of order) {
    const last = points.at(-1);
    if (last && last.x === x[i]) {
      last.y += weights[i] * y[i];
      last.weight += weights[i];
    } else points.push({ x: x[i], y: weights[i] * y[i], weight: weights[i] });
  }
  for (const point of points) point.y /= point.weight;
  return points;
}

/** Merges neighbours into their weighted mean while a later one is not higher, and gives every point its block's value. */
function pool(points: readonly Point[]): Point[] {
  const blocks: { sum: number; weight: number; size: number }[] = [];
  for (const { y, weight } of points) {
    let block = { sum: y * weight, weight, size: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.weight >= block.sum / block.weight; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, weight: last.weight + block.weight, size: last.size + block.size };
      blocks.pop();
    }
    blocks.push(block);
  }
  const values = blocks.flatMap(({ sum, weight, size }) => Array<number>(size).fill(sum / weight));
  return points.map((point, i) => ({ ...point, y: values[i] }));
}

/** A point between two of the same value bends nothing. */
function withoutInner(points: readonly Point[]): Point[] {
  return points.filter((p, i) => p.y !== points[i - 1]?.y || p.y !== points[i + 1]?.y);
}

function interpolate(x: Float64Array, y: Float64Array, at: number): number {
  if (Number.isNaN(at)) throw new RangeError('isotonic: got x = NaN, needs a number.');
  const last = x.length - 1;
  if (at <= x[0]) return y[0];
  if (at >= x[last]) return y[last];
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle] <= at) low = middle;
    else high = middle;
  }
  return y[low] + ((y[high] - y[low]) * (at - x[low])) / (x[high] - x[low]);
}

function demandWeights(weights: ArrayLike<number> | undefined, n: number): ArrayLike<number> {
  if (weights === undefined) return new Float64Array(n).fill(1);
  if (weights.length !== n)
    throw new RangeError(`isotonic: got ${weights.length} weights for ${n} points, needs one a point.`);
  for (let i = 0; i < n; i++)
    if (!(weights[i] > 0 && weights[i] < Infinity))
      throw new RangeError(`isotonic: got the weight ${weights[i]} at ${i}, needs finite numbers above 0.`);
  return weights;
}
