import { describe, expect, it } from 'vitest';
import { measureAll } from '../lib/define.ts';
import { defaults } from '../lib/params.ts';
import { summarise } from '../lib/replicate.ts';
import { allDays, depots, historyDays, parcelsADay, rowsADay, testFrom } from './days.ts';
import { aggregate, firstDay, settledBy, windowOf } from './joins.ts';
import model from './model.ts';
import { type Check, type Skew, skews } from './names.ts';
import { params as declared, type SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';
import { served } from './serve.ts';
import { drawParcels } from './world.ts';

const standard: SkewParams = { ...defaults(declared), seed: 3 };
const set = (given: Partial<SkewParams>): SkewParams => ({ ...standard, ...given });

/** Runs of several worlds, made once for all that is asked of them. */
function runs(worlds: number, given: Partial<SkewParams> = {}): SkewLabResult[] {
  return Array.from({ length: worlds }, (_, k) => model.run(set({ ...given, seed: 700 + k })));
}

const over = (found: readonly SkewLabResult[], of: (one: SkewLabResult) => number) => summarise(found.map(of));

const standardRuns = runs(16);

describe('the joins', () => {
  it.each([
    ['ownDay', 0.797, 0.676],
    ['eventTime', 0.741, 0.684],
    ['available', 0.688, 0.688],
    ['snapshot', 0.655, 0.663],
    ['without', null, 0.654],
  ] as const)('%s promises %f and pays %f', (join, promised, paid) => {
    const near = (expected: number, of: 'offline' | 'production') => {
      const { mean, se } = over(standardRuns, ({ joins }) => joins[join][of].value);
      expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, 0.001) + 0.0005);
    };
    if (promised !== null) near(promised, 'offline');
    near(paid, 'production');
  });

  it('by availability time is not optimistic, by event time and with the own day more and more', () => {
    const gap = (join: 'available' | 'eventTime' | 'ownDay') =>
      over(standardRuns, ({ joins }) => joins[join].optimism.value);
    const honest = gap('available');
    expect(Math.abs(honest.mean)).toBeLessThanOrEqual(4 * honest.se);
    expect(gap('eventTime').low).toBeGreaterThan(0.03);
    expect(gap('ownDay').low).toBeGreaterThan(gap('eventTime').high);
  });

  it('by availability time use no label that is not settled, in any row and at any delay', () => {
    for (const settleDays of [0, 1, 7, 30])
      for (const windowDays of [1, 7, 60]) {
        const clock = { settleDays, windowDays };
        for (let day = firstDay(clock); day < allDays; day++) {
          const { from, to } = windowOf('available', day, clock);
          expect(to - from + 1).toBe(windowDays);
          expect(settledBy(to, day, clock)).toBe(true);
          expect(settledBy(to + 1, day, clock)).toBe(false);
        }
      }
  });

  it('count the labels of their window, and half a late parcel of two', () => {
    const parcels = drawParcels(standard);
    const column = aggregate(parcels, (day) => windowOf('eventTime', day, standard), firstDay(standard));
    const [day, depot] = [160, 11];
    let late = 0;
    for (let other = day - 7; other < day; other++)
      for (let k = 0; k < parcelsADay; k++) late += parcels.late[other * rowsADay + depot * parcelsADay + k];
    expect(column[day * rowsADay + depot * parcelsADay + 2]).toBe((late + 0.5) / 23);
  });

  it('by event time and by availability time are one where labels settle overnight, to the last bit', () => {
    for (const given of [{ settleDays: 0 }, { settleDays: 0, windowDays: 1, phi: 0.5 }]) {
      const { joins } = model.run(set(given));
      expect(joins.eventTime).toEqual(joins.available);
    }
  });

  it('are all worth no more than no aggregate where depots have no memory, and the own day still leaks', () => {
    const found = runs(10, { phi: 0 });
    for (const join of ['eventTime', 'available'] as const) {
      const { mean, se } = over(found, ({ joins }) => joins[join].production.value - joins.without.production.value);
      expect(Math.abs(mean)).toBeLessThanOrEqual(4 * se);
      const gap = over(found, ({ joins }) => joins[join].optimism.value);
      expect(Math.abs(gap.mean)).toBeLessThanOrEqual(4 * gap.se);
    }
    expect(over(found, ({ joins }) => joins.ownDay.optimism.value).low).toBeGreaterThan(0.05);
  });

  it('draw the same columns whatever the memory, the delay and the skew', () => {
    const [one, two] = [0, 0.9].map((phi) => drawParcels({ seed: 5, phi }));
    expect(two.x1).toEqual(one.x1);
    expect(two.late).not.toEqual(one.late);
  });
});

describe('with labels after three weeks, the join by event time', () => {
  it('makes a model that trusts the late rate too much, and is worth less than one without it', () => {
    const found = runs(12, { settleDays: 21 });
    expect(over(found, ({ joins }) => joins.eventTime.gain.value).high).toBeLessThan(0);
    for (const { joins } of found) expect(joins.eventTime.weight).toBeGreaterThan(2 * (joins.available.weight ?? 0));
  });
});

describe('serving', () => {
  it.each([
    ['none', 0.688, 0.542, 0.001],
    ['miles', 0.684, 0.545, -0.004],
    ['offset', 0.683, 0.58, 0.107],
    ['nulls', 0.637, 0.582, -0.038],
    ['missing', 0.654, 0.594, -0.104],
    ['refresh', 0.666, 0.554, 0.001],
    ['swapped', 0.678, 0.547, 0.001],
  ] as const)('with “%s” gives an AUC of %f, a loss of %f and is off by %f', (skew, auc, logLoss, bias) => {
    for (const [measure, expected, theirs] of [
      ['auc', auc, 0.001],
      ['logLoss', logLoss, 0.003],
      ['bias', bias, 0.003],
    ] as const) {
      const { mean, se } = over(standardRuns, ({ skews: found }) => found[skew][measure].value);
      expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, theirs) + 0.0005);
    }
  });

  it('without a skew is what the join by availability time pays, exactly', () => {
    const { joins, skews: found } = model.run(standard);
    expect(found.none.auc).toEqual(joins.available.production);
    expect(found.none.added).toEqual({ value: 0, low: 0, high: 0 });
    expect(found.none.panels.differ).toBe(0);
  });

  it('is right where no request is hit and every value is fresh', () => {
    for (const refreshDays of [0, 1]) {
      const { skews: found } = model.run(set({ rate: 0, nullRate: 0, refreshDays }));
      for (const skew of Object.values(found)) expect(skew).toEqual(found.none);
    }
  });

  it('hits the requests of a lower rate also at a higher one', () => {
    const parcels = drawParcels(standard);
    const right = [parcels.x1, parcels.x2, new Float64Array(parcels.x1.length)].map((column) =>
      column.subarray(historyDays * rowsADay),
    );
    const [few, many] = [20, 60].map((rate) =>
      served('missing', [right[0], right[1], right[0]], parcels, set({ rate })),
    );
    few[2].forEach((value, i) => {
      if (value === 0) expect(many[2][i]).toBe(0);
    });
    expect(few[2].filter((value) => value === 0).length / few[2].length).toBeCloseTo(0.2, 1);
  });

  it('reads an aggregate that was right on the day of the refresh', () => {
    const parcels = drawParcels(standard);
    const fresh = aggregate(parcels, (day) => windowOf('available', day, standard), firstDay(standard));
    const right = [parcels.x1, parcels.x2, fresh].map((column) => column.subarray(historyDays * rowsADay));
    const stale = served('refresh', right, parcels, standard)[2];
    const at = (column: Float64Array, day: number, from: number) => column[(day - from) * rowsADay + 4];
    for (const [day, refreshed] of [
      [180, 168],
      [181, 168],
      [182, 182],
      [195, 182],
      [207, 196],
    ]) {
      expect(at(stale, day, historyDays)).toBe(at(fresh, refreshed, 0));
    }
  });
});

describe('the checks', () => {
  const ringing = (skew: Skew, check: Check, found = standardRuns) =>
    found.filter((one) => one.skews[skew].rings[check]).length;

  it('of errors and latency stay quiet, whatever is wrong', () => {
    for (const skew of Object.keys(skews) as Skew[]) expect(ringing(skew, 'system')).toBeLessThanOrEqual(1);
  });

  it('of distributions see a constant column and a wrong unit, and no swap of two columns of one distribution', () => {
    for (const check of ['psi', 'ks'] as const) {
      for (const skew of ['constant', 'miles', 'offset', 'nulls', 'missing'] as const)
        expect(ringing(skew, check)).toBe(16);
      expect(ringing('swapped', check)).toBeLessThanOrEqual(4);
    }
  });

  it('row by row see every skew, and never ring at nothing', () => {
    for (const skew of Object.keys(skews) as Skew[]) expect(ringing(skew, 'rows')).toBe(skew === 'none' ? 0 : 16);
  });

  it('of distributions ring at nothing in few worlds with limits from the past, in nearly all with those of the textbook', () => {
    expect(ringing('none', 'psi')).toBeLessThanOrEqual(4);
    expect(ringing('none', 'psi', runs(6, { limit: 'independent' }))).toBeGreaterThanOrEqual(5);
    const independent = runs(12, { limit: 'independent', phi: 0, windowDays: 1, settleDays: 0 });
    expect(ringing('none', 'psi', independent)).toBeLessThanOrEqual(4);
  });

  it('need a log: without one, neither values nor rows can be compared', () => {
    const { rings } = model.run(set({ compare: false })).skews.constant;
    expect(rings).toMatchObject({ psi: false, ks: false, rows: false });
  });

  it('find a row that differs in as many samples as hold one', () => {
    const found = runs(12, { rate: 1, shadowed: 50 });
    const seen = ringing('swapped', 'rows', found);
    // Of 50 requests one at least is hit in 39 of 100 samples.
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(12);
  });
});

describe('the numbers', () => {
  it('of the join and the skew that are chosen are those of the families', () => {
    const values = set({ join: 'ownDay', skew: 'nulls' });
    const all = measureAll(model as never, model.run(values), values as never);
    expect(all.offline).toBe(all.offlineOwnDay);
    expect(all.optimism).toBeCloseTo(all.offlineOwnDay - all.productionOwnDay, 12);
    expect(all.bias).toBe(all.biasNulls);
    expect(all.unsettledEventTime).toBe(100);
  });

  it('hold intervals that cover the mean of many worlds about as often as they say', () => {
    const mean = over(standardRuns, ({ joins }) => joins.available.production.value).mean;
    const covered = standardRuns.filter(
      ({ joins: { available } }) => available.production.low < mean && mean < available.production.high,
    );
    expect(covered.length).toBeGreaterThanOrEqual(12);
    expect(depots * parcelsADay * (historyDays - testFrom)).toBe(3360);
  });
});
