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
  const window: Window = { rows: [emptyRow(1, maxBuckets)], width: 0, total: 0, variance: 0 };
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
        sumAnew(window);
        cut = true;
      }
      return cut;
    },
    width: () => window.width,
    total: () => window.total,
    variance: () => window.variance,
  };
}

/** Buckets of one size, the oldest first: the sum of the values of each, and their squared distances from their mean. */
interface Row {
  size: number;
  buckets: number;
  totals: Float64Array;
  variances: Float64Array;
}

interface Window {
  /** rows[r] holds buckets of 2^r values; higher rows are older. */
  rows: Row[];
  width: number;
  total: number;
  variance: number;
}

function emptyRow(size: number, maxBuckets: number): Row {
  return { size, buckets: 0, totals: new Float64Array(maxBuckets + 1), variances: new Float64Array(maxBuckets + 1) };
}

function addBucket(row: Row, total: number, variance: number): void {
  row.totals[row.buckets] = total;
  row.variances[row.buckets] = variance;
  row.buckets++;
}

function dropBuckets(row: Row, count: number): void {
  row.buckets -= count;
  for (let i = 0; i < row.buckets; i++) {
    row.totals[i] = row.totals[i + count];
    row.variances[i] = row.variances[i + count];
  }
}

function insert(window: Window, value: number): void {
  addBucket(window.rows[0], value, 0);
  window.width++;
  if (window.width > 1) {
    const distance = value - window.total / (window.width - 1);
    window.variance += ((window.width - 1) * distance * distance) / window.width;
  }
  window.total += value;
}

/** Merges the two oldest buckets of every row that has become too long. */
function compress({ rows }: Window, maxBuckets: number): void {
  for (let r = 0; rows[r].buckets > maxBuckets; r++) {
    const { size, totals, variances } = rows[r];
    const distance = totals[0] / size - totals[1] / size;
    if (r + 1 === rows.length) rows.push(emptyRow(2 * size, maxBuckets));
    const variance = variances[0] + variances[1] + (size * distance * distance) / 2;
    addBucket(rows[r + 1], totals[0] + totals[1], variance);
    dropBuckets(rows[r], 2);
  }
}

/** Whether some cut between buckets leaves two parts whose means differ by more than the bound. */
function hasCut({ rows, width, total, variance }: Window, delta: number, minWindow: number): boolean {
  const logTerm = log((2 * log(width)) / delta);
  let n = 0;
  let sum = 0;
  for (let r = rows.length - 1; r >= 0; r--) {
    const { size, buckets, totals } = rows[r];
    for (let i = 0; i < buckets; i++) {
      n += size;
      sum += totals[i];
      const rest = width - n;
      if (n < minWindow || rest < minWindow || rest === 0) continue;
      const inverse = 1 / (n - minWindow + 1) + 1 / (rest - minWindow + 1);
      const bound = Math.sqrt(2 * inverse * (variance / width) * logTerm) + (2 / 3) * logTerm * inverse;
      if (Math.abs(sum / n - (total - sum) / rest) > bound) return true;
    }
  }
  return false;
}

function dropOldest({ rows }: Window): void {
  dropBuckets(rows[rows.length - 1], 1);
  while (rows.length > 1 && rows[rows.length - 1].buckets === 0) rows.pop();
}

/** Sums anew: what is left after taking away a large part has no digits of its own, and may even be negative. */
function sumAnew(window: Window): void {
  let [width, total, variance] = [0, 0, 0];
  for (const { size, buckets, totals, variances } of window.rows) {
    for (let i = 0; i < buckets; i++) {
      if (width > 0) {
        const distance = total / width - totals[i] / size;
        variance = variance + variances[i] + ((width * size) / (width + size)) * distance * distance;
      } else variance = variances[i];
      width += size;
      total += totals[i];
    }
  }
  Object.assign(window, { width, total, variance });
}
