import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rng } from '../../../simulations/lib/rng.ts';
import { forwardChainingByDay } from '../../../simulations/lib/splits/forwardChaining.ts';
import { groupFolds, groupSplit } from '../../../simulations/lib/splits/group.ts';
import { purgedFolds, purgedSplit } from '../../../simulations/lib/splits/purged.ts';
import { randomFolds, randomSplit } from '../../../simulations/lib/splits/random.ts';
import type { Split } from '../../../simulations/lib/splits/split.ts';
import { stratifiedFolds, stratifiedSplit } from '../../../simulations/lib/splits/stratified.ts';
import { temporalSplit } from '../../../simulations/lib/splits/time.ts';
import { seed } from './arbitrary.ts';

/** 40 days of 3 rows, in a random order. */
const days = fc.shuffledSubarray(
  Array.from({ length: 120 }, (_, i) => Math.floor(i / 3)),
  { minLength: 120 },
);

describe('splits', () => {
  it('put every row into exactly one part, in ascending order', () => {
    fc.assert(
      fc.property(days, seed, (day, s) => {
        const y = day.map((d) => d % 2);
        const delay = day.map((d) => d % 9);
        const splits: Split[] = [
          randomSplit(120, { rng: rng(s) }),
          temporalSplit(day, { testStart: 30, gap: 5 }),
          groupSplit(day, { rng: rng(s) }),
          stratifiedSplit(y, { rng: rng(s) }),
          purgedSplit(day, delay, { testStart: 10, testEnd: 15, embargo: 3 }),
          ...randomFolds(120, { rng: rng(s) }),
          ...groupFolds(day),
          ...stratifiedFolds(y),
          ...purgedFolds(day, delay),
        ];
        for (const { train, gap, test } of splits) {
          const all = [...train, ...gap, ...test];
          expect(all.toSorted((a, b) => a - b)).toEqual(day.map((_, i) => i));
          for (const part of [train, gap, test]) expect(part).toEqual(part.toSorted());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('by fold test every row exactly once', () => {
    fc.assert(
      fc.property(days, seed, (day, s) => {
        const y = day.map((d) => d % 2);
        for (const folds of [
          randomFolds(120, { rng: rng(s) }),
          groupFolds(day),
          stratifiedFolds(y),
          purgedFolds(
            day,
            day.map(() => 2),
          ),
        ]) {
          const tested = folds.flatMap(({ test }) => [...test]);
          expect(tested.toSorted((a, b) => a - b)).toEqual(day.map((_, i) => i));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('by time with a gap train only on labels that have settled before the test', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20 }), (day, gap) => {
        const { train, test } = temporalSplit(day, { testStart: 30, gap });
        const latest = Math.max(...Array.from(train, (i) => day[i]));
        const earliest = Math.min(...Array.from(test, (i) => day[i]));
        expect(latest + gap).toBeLessThan(earliest);
      }),
    );
  });

  it('by group never put a group on both sides', () => {
    fc.assert(
      fc.property(days, seed, (day, s) => {
        for (const { train, test } of [groupSplit(day, { rng: rng(s) }), ...groupFolds(day)]) {
          const trained = new Set(Array.from(train, (i) => day[i]));
          expect(Array.from(test, (i) => day[i]).filter((id) => trained.has(id))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('by purging leave no training label interval over the test interval', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 6 }), (day, most, embargo) => {
        const delay = day.map((d) => d % (most + 1));
        for (const { train, test } of purgedFolds(day, delay, { folds: 4, embargo })) {
          const [from, to] = [
            Math.min(...Array.from(test, (i) => day[i])),
            Math.max(...Array.from(test, (i) => day[i])),
          ];
          for (const i of train) {
            expect(day[i] <= to && day[i] + delay[i] >= from).toBe(false);
            expect(day[i] > to && day[i] <= to + embargo).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('by forward chaining never train on what is not past, and keep the rows of a day together', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 5 }), (day, gap) => {
        for (const { train, test } of forwardChainingByDay(day, { folds: 4, gap })) {
          const latest = Math.max(...Array.from(train, (i) => day[i]));
          const earliest = Math.min(...Array.from(test, (i) => day[i]));
          expect(latest + gap).toBeLessThan(earliest);
          expect(test.length % 3).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('by class give both sides the same share of positives', () => {
    const y = Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? 1 : 0));
    const { test } = stratifiedSplit(y, { rng: rng(1), testShare: 0.2 });
    expect(test.length).toBe(40);
    expect(Array.from(test, (i): number => y[i]).reduce((a, b) => a + b)).toBe(4);
  });
});
