import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { collectRows, type Rows } from './history.ts';
import { params as declared, type LeakageParams, type SplitName } from './params.ts';
import { presets } from './presets.ts';
import { settledRows, splitHistory, standardSplits } from './splits.ts';
import { drawWorld, historyDays } from './world.ts';

const clean: LeakageParams = { ...defaults(declared), ...presets.clean.params };
const settings = fc.record({
  seed: fc.nat(),
  labelDelayDays: fc.integer({ min: 0, max: 42 }),
  parcelsPerDay: fc.integer({ min: 4, max: 8 }),
  duplicates: fc.constantFrom('off', 'kept'),
});
const splitName = fc.constantFrom(...(Object.keys(declared.split.options) as SplitName[]));

function historyOf(params: LeakageParams): Rows {
  return collectRows(drawWorld(params), params).history;
}

function days({ day }: Rows, rows: Int32Array): number[] {
  return Array.from(rows, (row) => day[row]);
}

describe('a split', () => {
  it('never uses a row twice, and the standard ones leave none out', () => {
    fc.assert(
      fc.property(settings, splitName, (given, name) => {
        const params = { ...clean, ...given } as LeakageParams;
        const history = historyOf(params);
        for (const { train, gap, test } of splitHistory(name, history, params)) {
          const used = [...train, ...gap, ...test];
          expect(new Set(used).size).toBe(used.length);
          if (name !== 'forwardChaining') expect(used.length).toBe(history.late.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('with a gap trains only on labels that are settled before the first test day', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom('temporalGap' as const, 'forwardChaining' as const), (given, name) => {
        const params = { ...clean, ...given } as LeakageParams;
        const history = historyOf(params);
        for (const { train, test } of splitHistory(name, history, params))
          expect(Math.max(...days(history, train)) + params.labelDelayDays).toBeLessThan(
            Math.min(...days(history, test)),
          );
      }),
      { numRuns: 20 },
    );
  });

  it('by shipper shares no shipper between training and test', () => {
    const history = historyOf(clean);
    const [{ train, test }] = splitHistory('group', history, clean);
    const seen = new Set(Array.from(train, (row) => history.shipper[row]));
    expect(Array.from(test, (row) => history.shipper[row]).filter((shipper) => seen.has(shipper))).toEqual([]);
  });

  it('purged trains on no row whose label settles during the test or which follows within the embargo', () => {
    const history = historyOf(clean);
    for (const { train, test } of splitHistory('purged', history, clean)) {
      const first = Math.min(...days(history, test));
      const last = Math.max(...days(history, test));
      const delay = clean.labelDelayDays;
      expect(days(history, train).filter((day) => day + delay >= first && day <= last + delay)).toEqual([]);
    }
  });

  it('keeps copies of a row together, except at random', () => {
    const params: LeakageParams = { ...clean, duplicates: 'kept' };
    const history = historyOf(params);
    const torn = standardSplits.filter((name) => {
      const [{ train, test }] = splitHistory(name, history, params);
      const seen = new Set(Array.from(train, (row) => history.parcel[row]));
      return test.some((row) => seen.has(history.parcel[row]));
    });
    expect(torn).toEqual(['random']);
  });
});

describe('the deployed model', () => {
  it('is fitted on every row whose label is settled on the day of deployment, and on no other', () => {
    const history = historyOf(clean);
    const settled = new Set(settledRows(history, clean));
    history.day.forEach((day, row) => {
      expect(settled.has(row)).toBe(day + clean.labelDelayDays < historyDays);
    });
  });
});
