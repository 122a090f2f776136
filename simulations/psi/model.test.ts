import { describe, expect, it } from 'vitest';
import { psi } from '../lib/distances/psi.ts';
import { normals } from '../lib/draw.ts';
import { defaults } from '../lib/params.ts';
import { summarise } from '../lib/replicate.ts';
import { rng } from '../lib/rng.ts';
import { cutsOf, normalAt } from './cuts.ts';
import model from './model.ts';
import { params as declared, type PsiParams } from './params.ts';
import { presets } from './presets.ts';
import { drawReference } from './reference.ts';
import type { PsiResult, ThresholdName } from './result.ts';
import { measureWindows } from './windows.ts';

const standard = { ...defaults(declared), seed: 3 };
const known = new Map<string, PsiResult>();

function run(given: Partial<PsiParams> = {}): PsiResult {
  const params = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

/** A number of several runs, each with a reference of its own. */
function over(seeds: number, given: Partial<PsiParams>, of: (result: PsiResult) => number) {
  return summarise(Array.from({ length: seeds }, (_, k) => of(run({ ...given, seed: 100 + k }))));
}
const alarms = (name: ThresholdName) => (result: PsiResult) => result.thresholds[name].alarms.value;

describe('the bin of a drawn value', () => {
  it('is known from the number of the stream, at every cut and beside it', () => {
    const [{ edges }] = drawReference({ ...standard, features: 1, bins: 20 });
    const cuts = cutsOf(edges);
    for (const [edge, cut] of cuts.entries()) {
      expect(normalAt(cut - 1)).toBeLessThan(edges[edge]);
      expect(normalAt(cut)).toBeGreaterThanOrEqual(edges[edge]);
    }
    expect(cuts).toHaveLength(edges.length);
  });

  it('may have no number at all', () => {
    expect(Array.from(cutsOf(Float64Array.of(-9, 9)))).toEqual([0, 2 ** 32]);
  });
});

describe('PSI of identical data', () => {
  it('is that of the samples themselves', () => {
    const features = drawReference({ ...standard, features: 2 });
    const measured = measureWindows(features, [30, 80], 3, (feature) => rng(9, feature));
    features.forEach(({ values, edges }, feature) => {
      const chance = rng(9, feature);
      for (let window = 0; window < 3; window++) {
        const sample = normals(chance, 80);
        expect(measured[0][feature][window]).toBe(psi(values, sample.subarray(0, 30), { edges }).psi);
        expect(measured[1][feature][window]).toBe(psi(values, sample, { edges }).psi);
      }
    });
  });

  it('has the mean of the first-order theory with 700 values, and a larger one with 50', () => {
    const week = over(6, { n: 700 }, ({ mean, theory }) => mean.value / theory);
    expect(Math.abs(week.mean - 1)).toBeLessThan(0.02 + 4 * week.se);
    expect(over(6, { n: 50 }, ({ mean, theory }) => mean.value / theory).low).toBeGreaterThan(1.15);
  });

  it('halves when the window doubles, and doubles with the bins', () => {
    const mean = (given: Partial<PsiParams>) => over(6, given, (result) => result.mean.value).mean;
    expect(mean({ n: 200 }) / mean({ n: 400 })).toBeCloseTo(2, 0);
    expect(mean({ n: 400, bins: 20 }) / mean({ n: 400 })).toBeCloseTo(19 / 9, 0);
  });

  it('is larger against a small reference', () => {
    const [small, large] = [200, 12_000].map((reference) => over(5, { n: 200, reference }, ({ mean }) => mean.value));
    expect(small.low).toBeGreaterThan(1.5 * large.high);
  });
});

describe('the rules of thumb', () => {
  it('alarm nearly always with 50 values, now and then with 100, and never with 700', () => {
    expect(over(6, { n: 50 }, alarms('fifth')).low).toBeGreaterThan(0.9);
    const hundred = over(6, { n: 100 }, alarms('fifth'));
    expect(hundred.low).toBeGreaterThan(0.1);
    expect(hundred.high).toBeLessThan(0.25);
    expect(over(6, { n: 100 }, alarms('tenth')).low).toBeGreaterThan(0.85);
    expect(run({ n: 700, seed: 100 }).thresholds.tenth.alarms.value).toBe(0);
  });

  it('alarm the more often, the more features are watched, though each feature alarms as before', () => {
    const [one, five, ten] = [1, 5, 10].map((features) => over(6, { features }, alarms('chosen')));
    expect(five.low).toBeGreaterThan(one.high);
    expect(ten.low).toBeGreaterThan(five.high);
    const [alone, among] = [1, 10].map((features) => over(6, { features }, ({ single }) => single.value));
    expect(Math.abs(alone.mean - among.mean)).toBeLessThan(4 * Math.sqrt(alone.se ** 2 + among.se ** 2));
  });
});

describe('a calibrated threshold', () => {
  it.each([50, 100, 200, 700])('by permutation alarms in about 5 in 100 windows of %i values', (n) => {
    const found = over(6, { n }, alarms('permutation'));
    expect(Math.abs(found.mean - 0.05)).toBeLessThan(0.01 + 4 * found.se);
  });

  it('by chi-square is right with 70 values in a bin, nearly right with 20, and far too low with 5', () => {
    const found = [700, 200, 50].map((n) => over(6, { n }, alarms('chiSquared')));
    expect(Math.abs(found[0].mean - 0.05)).toBeLessThan(0.005 + 4 * found[0].se);
    expect(found[1].high).toBeLessThan(0.1);
    expect(found[2].low).toBeGreaterThan(0.2);
  });

  it('is lower, the larger the window', () => {
    const at = [100, 200, 400].map((n) => run({ n, seed: 100 }).thresholds);
    for (let i = 1; i < at.length; i++) {
      expect(at[i].chiSquared.at).toBeLessThan(at[i - 1].chiSquared.at);
      expect(at[i].permutation.at).toBeLessThan(at[i - 1].permutation.at);
    }
  });
});

describe('the windows', () => {
  it('stay the same when the threshold moves', () => {
    const { thresholds, sizes, ...before } = run();
    const { thresholds: moved, sizes: other, ...after } = run({ threshold: 0.15 });
    expect(after.mean).toEqual(before.mean);
    expect({ ...moved, chosen: null }).toEqual({ ...thresholds, chosen: null });
    expect(moved.chosen.alarms.value).toBeGreaterThan(thresholds.chosen.alarms.value);
    expect(other.map(({ mean }) => mean)).toEqual(sizes.map(({ mean }) => mean));
  });

  it('of other sizes stay the same when the size moves', () => {
    expect(run({ n: 300 }).sizes).toEqual(run().sizes);
  });
});

describe('the lessons', () => {
  it('may say that 0.2 alarms in one window of six or so among a hundred values', () => {
    const { mean } = over(6, presets.day.params, alarms('chosen'));
    expect(mean).toBeGreaterThan(1 / 8);
    expect(mean).toBeLessThan(1 / 5);
  });

  it('may say that 0.1 is the mean of a hundred values, and seven times that of seven hundred', () => {
    expect(run(presets.tenth.params).mean.value).toBeCloseTo(0.1, 1);
    expect(0.1 / run(presets.week.params).mean.value).toBeCloseTo(7, 0);
  });

  it('may say that one feature alone alarms seldom', () => {
    expect(over(6, presets.oneFeature.params, alarms('chosen')).high).toBeLessThan(0.06);
  });
});

describe('the sentence under the picture', () => {
  it('says that nothing has drifted, and how often that looks like drift', () => {
    const params = { ...standard, n: 50 };
    const sentence = model.describe(model.run(params), params);
    expect(sentence).toMatch(/^Nothing has drifted\. .* at least one of 5 features is above 0\.2 in 9\d\.\d\u00a0%/);
    expect(sentence).toContain('first-order theory 0.181');
  });
});
