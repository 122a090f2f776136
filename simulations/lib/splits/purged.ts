import { demandFinite, demandPairs, demandWhole } from '../demand.ts';
import { type Split, splitBy } from './split.ts';

/** The interval that is tested, and what is left out around it; in the unit of time. */
export interface PurgedOptions {
  /** The test holds the times from `testStart` to `testEnd`, both included. */
  testStart: number;
  testEnd: number;
  /** Also leaves out the rows in (testEnd, testEnd + embargo]. */
  embargo?: number;
  /** Trains only on rows whose label settled strictly before `testStart`: nothing from after the test. */
  forwardOnly?: boolean;
}

/**
 * Trains on the rows before and after a test interval, without those whose label interval [time, time + labelDelay]
 * overlaps it (purged) and those just after it (embargo); both are the gap. `time` and `labelDelay` hold a number for
 * each row, in the same unit. Throws on lists of different length, values that are not finite, negative delays or embargo, and when no
 * row is left to train or test. Source: M. Lopez de Prado, Advances in Financial Machine Learning (2018), chapter 7.
 */
export function purgedSplit(
  time: ArrayLike<number>,
  labelDelay: ArrayLike<number>,
  { testStart, testEnd, embargo = 0, forwardOnly = false }: PurgedOptions,
): Split {
  demand(time, labelDelay, embargo);
  if (!(testStart <= testEnd))
    throw new RangeError(`purgedSplit: got a test from ${testStart} to ${testEnd}, needs an end not before the start.`);
  const part = (i: number): keyof Split => {
    if (time[i] >= testStart && time[i] <= testEnd) return 'test';
    if (time[i] + labelDelay[i] < testStart) return 'train';
    return !forwardOnly && time[i] > testEnd + embargo ? 'train' : 'gap';
  };
  return splitBy(time.length, part, 'purgedSplit');
}

/**
 * Purged K-fold: the span of time is cut into `folds` intervals of equal rows (rows of one time stay together), and each
 * is tested in turn on a model of the rest, purged and embargoed. Throws as `purgedSplit`, and when there are fewer
 * different times than folds. O(rows (log rows + folds)).
 */
export function purgedFolds(
  time: ArrayLike<number>,
  labelDelay: ArrayLike<number>,
  { folds = 5, embargo = 0 }: { folds?: number; embargo?: number } = {},
): Split[] {
  demand(time, labelDelay, embargo);
  demandWhole(folds, 2, 'purgedFolds, folds');
  const sorted = Float64Array.from(time).sort();
  const starts = Array.from({ length: folds }, (_, fold) => sorted[Math.floor((fold * sorted.length) / folds)]);
  if (new Set(starts).size < folds)
    throw new RangeError(`purgedFolds: got too few different times for ${folds} folds, needs rows spread over more.`);
  return starts.map((testStart, fold) => {
    const inside = sorted.filter((t) => t >= testStart && (fold + 1 === folds || t < starts[fold + 1]));
    return purgedSplit(time, labelDelay, { testStart, testEnd: inside[inside.length - 1], embargo });
  });
}

function demand(time: ArrayLike<number>, labelDelay: ArrayLike<number>, embargo: number): void {
  demandPairs(time, labelDelay, 'purgedSplit');
  demandFinite(time, 'purgedSplit, time');
  demandFinite(labelDelay, 'purgedSplit, labelDelay');
  const least = Math.min(embargo, minimum(labelDelay));
  if (!(least >= 0)) throw new RangeError(`purgedSplit: got a delay or embargo of ${least}, needs 0 or more.`);
}

function minimum(values: ArrayLike<number>): number {
  let least = Infinity;
  for (let i = 0; i < values.length; i++) if (values[i] < least) least = values[i];
  return least;
}
