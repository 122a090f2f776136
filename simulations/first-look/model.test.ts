import { describe, expect, it } from 'vitest';
import { judge } from '../../tools/reference/judge.ts';
import { ofScript } from '../../tools/reference/ofScript.ts';
import type { AnyModel } from '../lib/define.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { limits } from './describe.ts';
import model from './model.ts';
import { twins } from './numbers.ts';
import { params as declared, type FirstLookParams } from './params.ts';
import { pictures } from './pictures.ts';
import { presets } from './presets.ts';
import type { FirstLookResult } from './result.ts';
import { CAMERA_FAILS, drawTable, POUNDS_FROM, RUSH, WEEKS } from './table.ts';

const standard = { ...defaults(declared), seed: 3 };
const healthy = { ...standard, ...presets.healthy.params };
const run = (given: Partial<FirstLookParams> = {}) => model.run({ ...standard, ...given });
const over = (given: Partial<FirstLookParams>, of: (result: FirstLookResult) => number) =>
  summarise(Array.from({ length: 20 }, (_, k) => of(run({ ...given, seed: 100 + k }))));

describe('a fault', () => {
  it('of the unit multiplies weights from week 14 on, and touches nothing else', () => {
    const [kilograms, mixed] = [healthy, { ...healthy, pounds: true }].map(drawTable);
    for (const [i, week] of kilograms.week.entries()) {
      if (Number.isNaN(kilograms.weight[i])) expect(mixed.weight[i]).toBeNaN();
      else expect(mixed.weight[i]).toBe(kilograms.weight[i] * (week < POUNDS_FROM ? 1 : 2.20462));
    }
    expect({ ...mixed, weight: null }).toEqual({ ...kilograms, weight: null });
  });

  it('of the codes writes zeros at its rate, and none when it is off', () => {
    expect(run({ codes: 0 }).zeros).toBe(0);
    const found = over({ codes: 10, camera: false }, ({ zeros }) => zeros);
    expect(Math.abs(found.mean - 0.1 * 0.99)).toBeLessThan(4 * found.se);
  });

  it('of the device empties weight and volume together, in its weeks alone', () => {
    const { weeks } = run();
    for (const [w, { missing }] of weeks.entries()) {
      expect(missing.volume).toBe(missing.weight);
      expect(missing.distance + missing.hours).toBe(0);
      if (CAMERA_FAILS.includes(w)) expect(missing.weight).toBeGreaterThan(0.6);
      else expect(missing.weight).toBeLessThan(0.06);
    }
    for (const { missing } of run({ camera: false }).weeks) expect(missing.weight).toBeLessThan(0.06);
  });
});

describe('the world', () => {
  it('books more parcels in the rush, later ones, and neither when it is off', () => {
    const { weeks, late } = run({ parcels: 300 });
    for (const [w, { parcels }] of weeks.entries()) expect(parcels).toBe(RUSH.includes(w) ? 480 : 300);
    for (const week of RUSH) expect(weeks[week].late.low).toBeGreaterThan(late.value);
    const inRush = over({ season: 0 }, (result) => result.weeks[RUSH[0]].late.value - result.late.value);
    expect(Math.abs(inRush.mean)).toBeLessThan(4 * inRush.se);
    expect(weeks).toHaveLength(WEEKS);
  });

  it('has hours of travel that follow the distance, or do not', () => {
    expect(over({}, (result) => twins(result).correlation.value).low).toBeGreaterThan(0.85);
    const apart = over({ twin: 0 }, (result) => twins(result).correlation.value);
    expect(Math.abs(apart.mean)).toBeLessThan(4 * apart.se);
  });
});

describe('the numbers of a picture', () => {
  it('say how far the mean of the weight jumps: by the unit, or not at all', () => {
    expect(Math.abs(over({}, ({ jump }) => jump).mean / 2.20462 - 1)).toBeLessThan(0.05);
    const still = over({ pounds: false }, ({ jump }) => jump);
    expect(Math.abs(still.mean - 1)).toBeLessThan(4 * still.se);
  });

  it('count every weight that is written, once', () => {
    const { histogram, rows, weeks } = run();
    const holes = weeks.reduce((sum, { parcels, missing }) => sum + parcels * missing.weight, 0);
    expect(histogram.zeros + histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(Math.round(rows - holes));
  });

  it('hold the correlation of Pearson', () => {
    const table = drawTable(healthy);
    const [x, y] = [table.distance, table.hours];
    const [a, b] = [x, y].map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
    let [xy, xx, yy] = [0, 0, 0];
    for (let i = 0; i < x.length; i++) {
      xy += (x[i] - a) * (y[i] - b);
      xx += (x[i] - a) ** 2;
      yy += (y[i] - b) ** 2;
    }
    expect(twins(model.run(healthy)).correlation.value).toBeCloseTo(xy / Math.sqrt(xx * yy), 12);
  });
});

describe('the words', () => {
  it('say for every picture what it cannot say, and what is to be seen with and without the faults', () => {
    for (const picture of members(pictures)) {
      const [broken, whole] = [
        { ...standard, picture },
        { ...healthy, picture },
      ].map((params) => ({
        params,
        result: model.run(params),
      }));
      expect(model.describe(broken.result, broken.params)).toContain(limits[picture]);
      if (picture !== 'correlation')
        expect(model.titleOf(broken.result, broken.params)).not.toBe(model.titleOf(whole.result, whole.params));
    }
  });
});

describe('an independent script of the same law', () => {
  it.each(ofScript('first-look'))('finds the same means: $name', ({ params, replicates, cells }) => {
    const { measures } = model as unknown as AnyModel;
    const settings = Array.from({ length: 60 }, (_, k) => ({ ...standard, ...params, seed: 500 + k }));
    const worlds = settings.map((setting) => ({ setting, result: model.run(setting) }));
    for (const cell of cells) {
      const values = worlds.map(({ setting, result }) => measures[cell.measure].of(result, setting));
      expect(judge(cell, values, replicates), cell.measure).toMatchObject({ passes: true });
    }
  });
});
