import { demandWhole } from '../demand.ts';
import type { Split } from './split.ts';

/** How many tests, how long, and how far from their training; in units of time. */
export interface ForwardChainingOptions {
  folds?: number;
  /** How many units before each test are left out. */
  gap?: number;
  /** Units in each test; by default n / (folds + 1), rounded down. */
  testSize?: number | undefined;
}

/**
 * Splits of units 0 to n - 1 that are in the order of time: the tests are the last `folds` blocks, each trained on
 * everything before it but the gap. What lies after a test belongs to no part. The same sets as scikit-learn's
 * TimeSeriesSplit. Throws when the first fold would have nothing to train on.
 */
export function forwardChaining(n: number, { folds = 5, gap = 0, testSize }: ForwardChainingOptions = {}): Split[] {
  demandWhole(n, 0, 'forwardChaining, units');
  demandWhole(folds, 2, 'forwardChaining, folds');
  demandWhole(gap, 0, 'forwardChaining, gap');
  const size = testSize ?? Math.floor(n / (folds + 1));
  if (!(Number.isInteger(size) && size >= 1 && n - gap - size * folds > 0))
    throw new RangeError(
      `forwardChaining: got ${n} units for ${folds} tests of ${size} and a gap of ${gap}, needs more than ${size * folds + gap}.`,
    );
  return Array.from({ length: folds }, (_, fold) => {
    const testStart = n - (folds - fold) * size;
    return {
      train: range(0, testStart - gap),
      gap: range(testStart - gap, testStart),
      test: range(testStart, testStart + size),
    };
  });
}

/**
 * Forward chaining over days: units are the days 0 to max(day), and the rows of a day stay together. `day` holds a
 * whole number from 0 for each row; the first rows are on day 0 or soon after, so that dates counted from 1970 are
 * taken less the first. Throws as `forwardChaining`, and when a part of a fold has no rows.
 */
export function forwardChainingByDay(day: ArrayLike<number>, options: ForwardChainingOptions = {}): Split[] {
  const rows: number[][] = [];
  for (let i = 0; i < day.length; i++) {
    demandWhole(day[i], 0, `forwardChainingByDay, day of row ${i}`);
    while (rows.length <= day[i]) rows.push([]);
    rows[day[i]].push(i);
  }
  const expand = (days: Int32Array): Int32Array => Int32Array.from(Array.from(days).flatMap((d) => rows[d])).sort();
  return forwardChaining(rows.length, options).map(({ train, gap, test }, fold) => {
    const split = { train: expand(train), gap: expand(gap), test: expand(test) };
    if (split.train.length === 0 || split.test.length === 0)
      throw new RangeError(
        `forwardChainingByDay: got no rows to train or test in fold ${fold}, where the first row is on day ${rows.findIndex((ofDay) => ofDay.length > 0)} of ${rows.length}, needs days that begin near 0 and rows on the days of each fold.`,
      );
    return split;
  });
}

function range(from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, i) => from + i);
}
