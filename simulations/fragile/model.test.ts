import { describe, expect, it } from 'vitest';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { defaults } from '../lib/params.ts';
import { summarise } from '../lib/replicate.ts';
import { fit } from './fit.ts';
import { norm1, norm2, parcelOf, test as testRows } from './fragility.ts';
import model from './model.ts';
import { newtonByGradients } from './newtonByGradients.ts';
import { measures } from './numbers.ts';
import { params as declared, type FragileParams } from './params.ts';
import { presets } from './presets.ts';
import type { FragileResult } from './result.ts';
import { drawColumns, drawLabels, interceptFor, truthOf } from './world.ts';

const standard: FragileParams = { ...defaults(declared), seed: 3 };
const known = new Map<string, FragileResult>();

function run(given: Partial<FragileParams>): FragileResult {
  const params = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

/** A measure over several worlds. */
function over(worlds: number, given: Partial<FragileParams>, measure: keyof typeof measures) {
  const values = Array.from({ length: worlds }, (_, k) => {
    const params = { ...standard, ...given, seed: 300 + k };
    return measures[measure].of(run(params), params);
  });
  return summarise(values);
}

const expectNear = ({ mean, se }: { mean: number; se: number }, expected: number, theirs: number, slack: number) =>
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, theirs) + slack);

describe('the smallest change', () => {
  it.each([
    ['dense, 2', { d: '2' }, 0.977, 0.003, 1.38],
    ['dense, 5', { d: '5' }, 0.618, 0.002, 1.38],
    ['dense, 30', { d: '30' }, 0.251, 0.001, 1.37],
    ['dense, 100', { d: '100' }, 0.136, 0.0004, 1.32],
    ['sparse, 10', { d: '10', world: 'sparse' }, 0.743, 0.002, 1.38],
    ['sparse, 100', { d: '100', world: 'sparse' }, 0.385, 0.002, 1.32],
    ['dense, 100, flipped labels', { d: '100', labelNoise: 10 }, 0.216, 0.001, 2.04],
    ['dense, 100, matched penalty', { d: '100', C: 'matched' }, 0.147, 0.001, 1.43],
  ] as const)('%s: of every feature and of all together as in the reference', (_, given, each, se, l2) => {
    expectNear(over(10, given, 'changeEach'), each, se, 0.0005);
    expectNear(over(10, given, 'changeL2'), l2, 0.005, 0.005);
  });

  it('of every feature falls with the root of their number, and that of all together does not', () => {
    const few = over(8, { d: '2' }, 'changeEach').mean;
    const many = over(8, { d: '100' }, 'changeEach').mean;
    expect(Math.abs(Math.log(many / few) / Math.log(50) + 0.5)).toBeLessThan(0.05);
    expect(over(8, { d: '100' }, 'changeL2').mean / over(8, { d: '2' }, 'changeL2').mean).toBeGreaterThan(0.9);
  });

  it('lies between the shortest change over the root of the number of features and that change', () => {
    for (const given of [{}, { d: '100', world: 'sparse' }, { d: '2' }] as const)
      for (const { d, changeEach, changeL2 } of run(given).sweep) {
        if (!changeEach || !changeL2) throw new Error('These models are sure of something.');
        expect(changeEach.value).toBeGreaterThanOrEqual(changeL2.value / Math.sqrt(d) - 1e-12);
        expect(changeEach.value).toBeLessThanOrEqual(changeL2.value + 1e-12);
      }
  });

  it('of the true model is the same at every number of features where three matter', () => {
    const [first, ...rest] = run({ d: '100', world: 'sparse' }).sweep.slice(1);
    for (const { changeEachTrue } of rest) expect(changeEachTrue).toBeCloseTo(first.changeEachTrue ?? 0, 10);
  });

  it('takes a parcel to one half, and half of it does not', () => {
    const X = drawColumns(3, 2000, 30);
    const truth = truthOf(standard, 30);
    const found = fit(X, drawLabels(standard, X, truth), 1);
    const { before, after } = parcelOf(found, 2.5, 3);
    const scoreOf = (x: readonly number[]) => found.intercept + found.coef.reduce((sum, w, j) => sum + w * x[j], 0);
    expect(scoreOf(before)).toBeCloseTo(2.5, 9);
    expect(scoreOf(after)).toBeCloseTo(0, 9);
    expect(scoreOf(before.map((x, j) => (x + after[j]) / 2))).toBeCloseTo(1.25, 9);
  });
});

describe('random signs', () => {
  it('never overturn at the same size, and seldom at three times that with many features', () => {
    expect(over(6, {}, 'flippedByRandomSigns').mean).toBe(0);
    expectNear(over(10, { d: '2' }, 'flippedByRandomSigns3'), 25.3, 0.3, 0.05);
    expectNear(over(10, {}, 'flippedByRandomSigns3'), 3.4, 0.1, 0.05);
    expect(over(6, { d: '100' }, 'flippedByRandomSigns3').mean).toBeLessThan(1);
  });
});

describe('how sure a model is', () => {
  it.each([
    ['100', '1', 2.9, 0.94, 0.92],
    ['300', '1', 4.3, 0.95, 0.86],
    ['300', 'matched', 1.3, 0.94, 0.93],
  ] as const)('%s features, C %s: %f %% are sure, claimed %f, right %f', (d, C, share, claimed, right) => {
    expectNear(over(5, { d, C }, 'shareConfident'), share, 0.05, 0.05);
    expectNear(over(5, { d, C }, 'claimedRate'), claimed, 0.002, 0.005);
    expectNear(over(5, { d, C }, 'trueRate'), right, 0.002, 0.005);
  });

  it('is nothing with a very strong penalty, and words and measures say so', () => {
    const params: FragileParams = { ...standard, d: '100', C: '0.001' };
    const result = run(params);
    expect(result.chosen.changeEach).toBeNull();
    expect(model.titleOf(result, params)).toContain('never sure');
    expect(measures.changeEach.of(result, params)).toBeGreaterThan(0);
  });

  it('needs a signal: labels that are dealt out at random make it sure of nothing', () => {
    const X = drawColumns(3, 4000, 30);
    const shuffled = drawLabels({ seed: 99, labelNoise: 0 }, drawColumns(98, 4000, 30), truthOf(standard, 30));
    const { score } = testRows(fit(X, shuffled, 1), truthOf(standard, 30), 3);
    expect(score.filter((z) => z >= Math.log(9)).length).toBe(0);
  });
});

describe('the world', () => {
  it('has the base rate and the AUC of the reference at every number of features', () => {
    expect(interceptFor(2)).toBeCloseTo(-1.783, 3);
    expect(over(12, { d: '2' }, 'aucTrue').mean).toBeCloseTo(0.868, 2);
    expectNear(over(10, { d: '100' }, 'auc'), 0.859, 0.0002, 0.0005);
    expect(norm2(truthOf(standard, 2).coef)).toBeCloseTo(2, 12);
    expect(norm2(truthOf({ ...standard, world: 'sparse' }, 300).coef)).toBeCloseTo(2, 12);
    expect(norm1(truthOf(standard, 100).coef)).toBeCloseTo(20, 10);
  });

  it('draws test scores that have the law of rows of features', () => {
    const truth = truthOf(standard, 10);
    const X = drawColumns(3, 4000, 10);
    const found = fit(X, drawLabels(standard, X, truth), 1);
    const fresh = drawColumns(44, 4000, 10);
    const rows = Float64Array.from({ length: 4000 }, (_, i) =>
      found.coef.reduce((sum, w, j) => sum + w * fresh[j][i], found.intercept),
    );
    const drawn = testRows(found, truth, 3).score;
    const [one, two] = [summarise(rows), summarise(drawn)];
    expect(Math.abs(one.mean - two.mean)).toBeLessThan(4 * Math.hypot(one.se, two.se));
    expect(Math.abs(one.sd / two.sd - 1)).toBeLessThan(4 / Math.sqrt(4000));
  });
});

describe('the fit by conjugate gradients', () => {
  it('is that of Newton’s method', () => {
    const X = drawColumns(5, 1500, 40);
    const y = drawLabels(standard, X, truthOf(standard, 40));
    for (const C of [0.01, 1]) {
      const [one, two] = [newtonByGradients(X, y, C), logisticRegression(X, y, { C })];
      expect(one.intercept).toBeCloseTo(two.intercept, 8);
      one.coef.forEach((w, j) => {
        expect(w).toBeCloseTo(two.coef[j], 8);
      });
    }
  });

  it('of one class alone is left out for a rate', () => {
    expect(fit(drawColumns(5, 50, 3), new Uint8Array(50), 1).coef).toEqual(new Float64Array(3));
  });
});

describe('the lessons', () => {
  it('may say that a hundred features take a seventh of what two take', () => {
    expect(
      over(8, presets.two.params, 'changeEach').mean / over(8, presets.hundred.params, 'changeEach').mean,
    ).toBeCloseTo(7, 0);
  });

  it('may say that useless features make the model easier to overturn than the true one, and that rows help', () => {
    const useless = over(6, presets.useless.params, 'changeEach');
    expect(useless.high).toBeLessThan(over(6, presets.useless.params, 'changeEachTrue').low * 0.7);
    const more = run(presets.moreRows.params).chosen.changeEach;
    expect(more?.value).toBeGreaterThan(useless.high);
  });

  it('may say that a model of 300 features claims more than is true', () => {
    expect(over(5, presets.overSure.params, 'claimedRate').low).toBeGreaterThan(
      over(5, presets.overSure.params, 'trueRate').high + 0.03,
    );
  });
});
