import { type Split, splitBy } from './split.ts';

/**
 * Trains on the past and tests on the future: rows at or after `testStart` (up to `testEnd`, included) are the test,
 * rows before `testStart - gap` train, what lies between is left out. With a gap of the label delay, every training label
 * has settled strictly before the test begins. `time` holds one number a row (e.g. the day); later rows than `testEnd`
 * belong to the gap. Throws on NaN, a negative gap, and when a side is empty.
 */
export function temporalSplit(
  time: ArrayLike<number>,
  { testStart, testEnd = Infinity, gap = 0 }: { testStart: number; testEnd?: number; gap?: number },
): Split {
  if (!(gap >= 0 && testStart <= testEnd))
    throw new RangeError(
      `temporalSplit: got a test from ${testStart} to ${testEnd} and a gap of ${gap}, needs an end not before the start and a gap from 0.`,
    );
  for (let i = 0; i < time.length; i++)
    if (Number.isNaN(time[i])) throw new RangeError(`temporalSplit: got the time NaN at ${i}, needs numbers.`);
  return splitBy(time.length, (i) => part(time[i], testStart, testEnd, gap), 'temporalSplit');
}

function part(time: number, testStart: number, testEnd: number, gap: number): keyof Split {
  if (time >= testStart && time <= testEnd) return 'test';
  return time + gap < testStart ? 'train' : 'gap';
}
