import { demandWhole } from '../demand.ts';
import { log } from '../math.ts';

/** The settings of adaptive windowing; the defaults are those of river. */
export interface AdwinOptions {
  /** The chance of a false cut that the bound allows. */
  delta?: number;
  /** Cuts are looked for at every such value. */
  clock?: number;
  /** Buckets of one size before the two oldest are merged. */
  maxBuckets?: number;
  /** Values on each side of a cut, at least. */
  minWindow?: number;
  /** No cut before the window holds more than this many values. */
  grace?: number;
}

/** A window over a stream, and what it holds. */
export interface Adwin {
  /** Takes the next value and says whether the window was cut. */
  update(value: number): boolean;
  /** Values in the window. */
  width(): number;
  /** Their sum. */
  total(): number;
  /** Their squared distances from their mean, summed. */
  variance(): number;
}

/**
 * Adaptive windowing: a window that drops its older part whenever two parts differ in mean by more than chance allows.
 * Values are kept in buckets of doubling size, so that it costs O(log width) memory. Throws unless 0 < delta <= 1,
 * clock and maxBuckets are whole numbers from 1, minWindow and grace from 0; the detector throws on values that are not
 * finite.
 * Source: A. Bifet, R. Gavalda, SIAM Data Mining 2007; every bucket is a cut, as in river.
 */
export function adwin(options: AdwinOptions = {}): Adwin {
  const { delta = 0.002, clock = 32, maxBuckets = 5, minWindow = 5, grace = 10 } = options;
  if (!(delta > 0 && delta <= 1)) throw new RangeError(`adwin: got delta = ${delta}, needs 0 < delta <= 1.`);
  for (const [name, count] of Object.entries({ clock, maxBuckets })) demandWhole(count, 1, `adwin, ${name}`);
  for (const [name, count] of Object.entries({ minWindow, grace })) demandWhole(count, 0, `adwin, ${name}`);
  const window: Window = { rows: [[]], width: 0, total: 0, variance: 0 };
  let seen = 0;
  return {
    update(value) {
      if (!Number.isFinite(value)) throw new RangeError(`adwin: got ${value}, needs finite numbers.`);
      insert(window, value);
      compress(window, maxBuckets);
      seen++;
      if (seen % clock !== 0 || window.width <= grace) return false;
      let cut = false;
      while (hasCut(window, delta, minWindow)) {
        dropOldest(window);
        cut = true;
      }
      return cut;
    },
    width: () => window.width,
    total: () => window.total,
    variance: () => window.variance,
  };
}

/** Some values: their number, sum, and squared distances from their own mean. */
interface Bucket {
  size: number;
  total: number;
  variance: number;
}

interface Window {
  /** rows[r] holds buckets of 2^r values, the oldest first; higher rows are older. */
  rows: Bucket[][];
  width: number;
  total: number;
  variance: number;
}

function insert(window: Window, value: number): void {
  window.rows[0].push({ size: 1, total: value, variance: 0 });
  window.width++;
  if (window.width > 1) {
    const distance = value - window.total / (window.width - 1);
    window.variance += ((window.width - 1) * distance * distance) / window.width;
  }
  window.total += value;
}

/** Merges the two oldest buckets of every row that has become too long. */
function compress({ rows }: Window, maxBuckets: number): void {
  for (let r = 0; r < rows.length && rows[r].length > maxBuckets; r++) {
    const [a, b] = rows[r].splice(0, 2);
    const distance = a.total / a.size - b.total / b.size;
    if (r + 1 === rows.length) rows.push([]);
    rows[r + 1].push({
      size: a.size + b.size,
      total: a.total + b.total,
      variance: a.variance + b.variance + (a.size * distance * distance) / 2,
    });
  }
}

/** Whether some cut between buckets leaves two parts whose means differ by more than the bound. */
function hasCut({ rows, width, total, variance }: Window, delta: number, minWindow: number): boolean {
  const logTerm = log((2 * log(width)) / delta);
  let n = 0;
  let sum = 0;
  for (let r = rows.length - 1; r >= 0; r--)
    for (const bucket of rows[r]) {
      n += bucket.size;
      sum += bucket.total;
      const rest = width - n;
      if (n < minWindow || rest < minWindow || rest === 0) continue;
      const inverse = 1 / (n - minWindow + 1) + 1 / (rest - minWindow + 1);
      const bound = Math.sqrt(2 * inverse * (variance / width) * logTerm) + (2 / 3) * logTerm * inverse;
      if (Math.abs(sum / n - (total - sum) / rest) > bound) return true;
    }
  return false;
}

function dropOldest(window: Window): void {
  const row = window.rows.length - 1;
  const [oldest] = window.rows[row].splice(0, 1);
  window.width -= oldest.size;
  if (window.rows[row].length === 0) window.rows.pop();
  // Summed anew: what is left after taking away a large part has no digits of its own, and may even be negative.
  const { total, variance } = window.rows.flat().reduce(joined);
  Object.assign(window, { total, variance });
}

function joined(a: Bucket, b: Bucket): Bucket {
  const size = a.size + b.size;
  const distance = a.total / a.size - b.total / b.size;
  const variance = a.variance + b.variance + ((a.size * b.size) / size) * distance * distance;
  return { size, total: a.total + b.total, variance };
}
