import { demandWhole } from '../demand.ts';
import { log } from '../math.ts';
import { atSetting, type DetectorParts } from './parts.ts';

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
export function adwin({ delta = 0.002, ...options }: AdwinOptions = {}): Adwin {
  const parts = adwinParts(options);
  const window = parts.start();
  // A cut changes the window in place.
  const update = atSetting({ ...parts, start: () => window }, delta);
  return {
    update,
    width: () => window.width,
    total: () => window.total,
    variance: () => window.variance,
  };
}

/** Adaptive windowing in parts, whose setting is delta: the larger, the more easily it cuts. Throws as `adwin`. */
export function adwinParts(options: Omit<AdwinOptions, 'delta'> = {}): DetectorParts<Window> {
  const { clock = 32, maxBuckets = 5, minWindow = 5, grace = 10 } = options;
  for (const [name, count] of Object.entries({ clock, maxBuckets })) demandWhole(count, 1, `adwin, ${name}`);
  for (const [name, count] of Object.entries({ minWindow, grace })) demandWhole(count, 0, `adwin, ${name}`);
  const take = (window: Window, value: number) => {
    if (!Number.isFinite(value)) throw new RangeError(`adwin: got ${value}, needs finite numbers.`);
    insert(window, value);
    compress(window, maxBuckets);
    window.seen++;
  };
  const rings = (window: Window, delta: number) =>
    window.seen % clock === 0 && window.width > grace && hasCut(window, delta, minWindow);
  return {
    start: () => ({ rows: [emptyRow(1, maxBuckets)], width: 0, total: 0, variance: 0, seen: 0 }),
    copy: (window) => ({ ...window, rows: window.rows.map(copyOf) }),
    take,
    rings,
    until: (state, values, from, to, setting) => {
      for (let i = from; i < to; i++) {
        take(state, values[i]);
        if (rings(state, setting)) return i;
      }
      return to;
    },
    forget: (window, delta) => {
      do {
        dropOldest(window);
        sumAnew(window);
      } while (hasCut(window, delta, minWindow));
    },
    demand: (delta) => {
      if (!(delta > 0 && delta <= 1)) throw new RangeError(`adwin: got delta = ${delta}, needs 0 < delta <= 1.`);
    },
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
  /** Values taken altogether. */
  seen: number;
}

function copyOf(row: Row): Row {
  return { ...row, totals: row.totals.slice(), variances: row.variances.slice() };
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
