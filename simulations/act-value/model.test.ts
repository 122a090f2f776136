import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import model from './model.ts';
import { type ActValueParams, params as declared } from './params.ts';
import { chosen } from './policies.ts';
import { presets } from './presets.ts';
import { type ActValueResult, type Policy, policies } from './result.ts';

const standard = { ...defaults(declared), seed: 3 };
const known = new Map<string, ActValueResult>();

function run(given: Partial<ActValueParams> = {}): ActValueResult {
  const params = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

/** A number of 10 worlds. */
function over(given: Partial<ActValueParams>, of: (result: ActValueResult) => number): Summary {
  return summarise(Array.from({ length: 10 }, (_, k) => of(run({ ...given, seed: 100 + k }))));
}
const worth = (policy: Policy) => (result: ActValueResult) => result.value[policy].value;

/** Within four standard errors of both, and what rounding may have hidden. */
function agrees(found: Summary, expected: number, se: number) {
  expect(Math.abs(found.mean - expected)).toBeLessThan(4 * Math.hypot(found.se, se) + 0.5);
}

describe('the reference prototype agrees', () => {
  it.each([
    [
      'an act that always works',
      { effectiveness: 100 },
      { rule: [418, 1], logistic: [569, 1], boosted: [541, 1], trueP: [579, 0.5] },
    ],
    [
      'an act that works in six cases of ten',
      {},
      { rule: [45, 0.4], logistic: [124, 0.2], boosted: [110, 0.3], trueP: [130, 0.2] },
    ],
    [
      'room for a tenth',
      { capacity: 10 },
      { rule: [45, 0.4], logistic: [109, 0.2], boosted: [99, 0.3], trueP: [114, 0.1] },
    ],
    ['a cheap act', { cAct: 0.5 }, { rule: [711, 1], logistic: [739, 0.4], boosted: [730, 0.5], trueP: [743, 0.4] }],
  ] as const)('on %s', (_, given, expected) => {
    for (const [policy, [value, se]] of Object.entries(expected))
      agrees(over(given, worth(policy as Policy)), value, se);
  });

  it('on how well each orders the parcels', () => {
    for (const [ranking, auc] of [
      ['logistic', 0.759],
      ['boosted', 0.747],
      ['trueP', 0.764],
      ['bestColumn', 0.695],
    ] as const) {
      const found = over({}, (result) => result.auc[ranking]);
      expect(Math.abs(found.mean - auc)).toBeLessThan(4 * found.se + 0.001);
    }
  });

  it.each([
    [{ effectiveness: 100 }, 580.0044, 0.39677],
    [{}, 130.9692, 0.17305],
    [{ cAct: 0.5 }, 744.1583, 0.76666],
    [{ baseRate: 5, cMiss: 40 }, 310.1022, 0.15545],
  ])('with an integral over the risks, in scipy, on the best possible model with %o', (given, expected, share) => {
    const value = over(given, worth('trueP'));
    expect(Math.abs(value.mean - expected)).toBeLessThan(4 * value.se);
    const acted = over(given, (result) => result.acted.trueP);
    expect(Math.abs(acted.mean - share)).toBeLessThan(4 * acted.se);
  });

  it('on the thresholds of other cost models', () => {
    agrees(over({}, worth('yours')), 113, 0.5);
    agrees(over({ threshold: 20 }, worth('yours')), -79, 1);
  });
});

describe('exactly', () => {
  it('acting on everybody is what the prices and the mean risk say', () => {
    const { value, nothing } = run();
    expect(value.all.value).toBeCloseTo((4.8 * nothing.value) / 8 - 2000, 8);
  });

  it.each([{}, { effectiveness: 100 }, { capacity: 10 }, { capacity: 3, cAct: 0.5 }, { baseRate: 3, cMiss: 40 }])(
    'nobody with as much room beats the true probability but hindsight, with %o',
    (given) => {
      const { value, trueP, logistic } = run({ ...given, threshold: 30 });
      for (const policy of members(policies))
        if (policy !== 'hindsight') expect(value[policy].value).toBeLessThanOrEqual(value.trueP.value + 1e-9);
      for (const values of [trueP.values, logistic.values])
        expect(Math.max(...values)).toBeLessThanOrEqual(value.trueP.value + 1e-9);
      expect(value.hindsight.value).toBeGreaterThanOrEqual(value.trueP.value);
    },
  );

  it('scaling both costs scales every value and moves no decision', () => {
    const [once, twice] = [run(), run({ cMiss: 16, cAct: 4 })];
    expect(twice.acted).toEqual(once.acted);
    expect(twice.rule).toEqual(once.rule);
    for (const policy of members(policies))
      expect(twice.value[policy].value).toBeCloseTo(2 * once.value[policy].value, 8);
  });

  it('the cost of a late parcel and the share that acting saves enter as their product', () => {
    const [one, other] = [run(), run({ cMiss: 16, effectiveness: 30 })];
    expect(other.value).toEqual(one.value);
    expect(other.tStar).toBe(one.tStar);
    expect(other.nothing.value).toBeCloseTo(2 * one.nothing.value, 8);
  });

  it('an act that costs more than it saves is worth nothing to anybody, and nobody acts', () => {
    const { value, acted, rule, tStar } = run({ effectiveness: 20 });
    expect(tStar).toBe(Infinity);
    expect(rule).toBeNull();
    for (const policy of ['rule', 'boosted', 'logistic', 'trueP', 'hindsight'] as const) {
      expect(value[policy].value).toBe(0);
      expect(acted[policy]).toBe(0);
    }
  });

  it('a free act is for everybody', () => {
    const { value, acted, tStar } = run({ cAct: 0 });
    expect(tStar).toBe(0);
    expect(acted.trueP).toBe(1);
    expect(value.trueP.value).toBeCloseTo(value.all.value, 8);
    expect(value.hindsight.value).toBeCloseTo(value.all.value, 8);
  });

  it('the value of the true probability never falls with room, effect or the cost of a late parcel', () => {
    for (const [param, values] of [
      ['capacity', [1, 5, 10, 30, 100]],
      ['effectiveness', [0, 30, 60, 100]],
      ['cMiss', [0, 4, 8, 40]],
    ] as const) {
      const found = values.map((at) => run({ [param]: at }).value.trueP.value);
      for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThanOrEqual(found[i - 1]);
    }
  });

  it('the logistic regression at the threshold that pays is the one that is called so', () => {
    const { value, acted } = run({ effectiveness: 100, threshold: 25 });
    expect(value.yours).toEqual(value.logistic);
    expect(acted.yours).toBe(acted.logistic);
  });

  it('F1 is that of precision and recall, with the expected counts', () => {
    const { f1, acted, value, nothing } = run();
    const late = nothing.value / 8000;
    // The value says how many late parcels were acted on: 4.8 times those, less 2 for each act.
    const caught = (value.logistic.value / 1000 + 2 * acted.logistic) / 4.8;
    const [precision, recall] = [caught / acted.logistic, caught / late];
    expect(f1.logistic).toBeCloseTo((2 * precision * recall) / (precision + recall), 8);
    expect(run({ threshold: 100 }).f1.yours).toBe(0);
  });

  it('a curve is the value of its threshold', () => {
    for (const threshold of [0, 7, 29, 42, 58, 99, 100]) {
      const { value, logistic } = run({ threshold });
      expect(logistic.values[threshold]).toBeCloseTo(value.yours.value, 8);
      const narrow = run({ threshold, capacity: 10 });
      expect(narrow.logistic.values[threshold]).toBeCloseTo(narrow.value.yours.value, 8);
    }
  });
});

describe('the threshold', () => {
  it.each([
    [{ effectiveness: 100 }, 0.25],
    [{}, 0.42],
    [{ effectiveness: 30 }, 0.83],
    [{ cAct: 0.5 }, 0.1],
  ])('that is best for the true probability with %o is the one that the prices give, to a hundredth', (given, best) => {
    for (let k = 0; k < 4; k++) expect(run({ ...given, seed: 100 + k }).trueP.best).toBe(best);
  });
});

describe('choosing rows', () => {
  it('takes the highest there is room for, and of equal ones the first', () => {
    const score = Float64Array.of(0.3, 0.9, 0.3, 0.1, 0.3);
    expect(Array.from(chosen(score, 0.2, 3))).toEqual([1, 1, 1, 0, 0]);
    expect(Array.from(chosen(score, 0.2, 5))).toEqual([1, 1, 1, 0, 1]);
    expect(Array.from(chosen(score, 0.5, 3))).toEqual([0, 1, 0, 0, 0]);
    expect(Array.from(chosen(score, 0, 0))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a past without a late parcel', () => {
  it('fits nothing, and nobody acts by it', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const found = seeds
      .map((seed) => run({ baseRate: 1, trainingRows: 200, cMiss: 100, seed }))
      .filter(({ auc }) => auc.logistic === 0.5);
    expect(found.length).toBeGreaterThan(0);
    for (const { value, rule } of found) {
      expect(value.logistic.value).toBe(0);
      expect(rule).toBeNull();
    }
  });
});

describe('the lessons', () => {
  const mean = (preset: keyof typeof presets, policy: Policy) => over(presets[preset].params, worth(policy)).mean;

  it('may say that hindsight promises five times what the best possible model can save', () => {
    expect(mean('seat', 'hindsight') / mean('seat', 'trueP')).toBeCloseTo(5.4, 0);
  });

  it('may say that the models are worth four times as much when the act always works', () => {
    for (const policy of ['trueP', 'logistic'] as const) {
      const ratio = mean('always', policy) / mean('seat', policy);
      expect(ratio).toBeGreaterThan(3.5);
      expect(ratio).toBeLessThan(5);
    }
  });

  it('may say that hardly any parcel is worth a seat that works in three cases of ten', () => {
    expect(over(presets.seldom.params, ({ acted }) => acted.trueP).high).toBeLessThan(0.02);
  });

  it('may say that acting on everybody saves nearly all where acting is cheap', () => {
    expect(mean('cheap', 'all') / mean('cheap', 'trueP')).toBeGreaterThan(0.9);
  });

  it('may say that rare parcels are worth next to nothing, and a model again where they cost five times as much', () => {
    expect(over(presets.rare.params, worth('trueP')).high).toBeLessThan(5);
    expect(over(presets.rareAndDear.params, worth('logistic')).low).toBeGreaterThan(over({}, worth('logistic')).high);
  });

  it('may say that room for a tenth keeps most of the value', () => {
    expect(mean('fewSeats', 'trueP') / mean('seat', 'trueP')).toBeGreaterThan(0.8);
  });

  it('may say that the threshold that is best for F1 gains six points of it and loses about half of the money', () => {
    const found = over(presets.bestF1.params, ({ f1 }) => f1.yours - f1.logistic);
    expect(found.mean).toBeCloseTo(0.06, 2);
    for (const threshold of [20, 24, 32, 36])
      expect(over({ threshold }, ({ f1 }) => f1.yours).mean).toBeLessThan(
        over(presets.bestF1.params, ({ f1 }) => f1.yours).mean,
      );
    const kept = mean('bestF1', 'yours') / mean('bestF1', 'logistic');
    expect(kept).toBeGreaterThan(0.4);
    expect(kept).toBeLessThan(0.6);
  });

  it('may say that a threshold of 20 % turns the gain into a loss', () => {
    expect(over(presets.wrongThreshold.params, worth('yours')).high).toBeLessThan(0);
    expect(over({}, worth('logistic')).low).toBeGreaterThan(100);
  });
});

describe('the words', () => {
  const title = (given: Partial<ActValueParams>) => model.titleOf(run(given), { ...standard, ...given });
  const sentence = (given: Partial<ActValueParams>) => model.describe(run(given), { ...standard, ...given });

  it('say of hindsight what it promises, and what a model can have', () => {
    expect(title({})).toMatch(
      /^The best possible model saves 1\d\d of the (69|70|71)\d euros that hindsight would save$/,
    );
    expect(sentence({})).toMatch(/Acting pays from a probability of 41\.7\u00a0% on/);
  });

  it('say when no model is needed, or possible', () => {
    expect(title({ cAct: 0.5 })).toContain('No model is needed here');
    expect(title({ effectiveness: 20 })).toBe('Acting costs more than it saves, even on a late parcel');
    expect(title({ effectiveness: 0, cAct: 0 })).toBe('Acting is free and saves nothing');
    expect(sentence({ effectiveness: 20 })).toContain('so it never pays');
    expect(sentence({ cMiss: 0 })).toContain('Acting saves nothing, so it never pays');
  });
});
