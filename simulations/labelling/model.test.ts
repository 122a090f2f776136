import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { summarise } from '../lib/replicate.ts';
import { spendLabels } from './active.ts';
import { expectedAt, labelTwice } from './agreement.ts';
import { labelModel } from './labelModel.ts';
import model from './model.ts';
import { spoil, teachWrongly } from './noise.ts';
import { params as declared, type LabellingParams } from './params.ts';
import { presets } from './presets.ts';
import { accuraciesOf, vote } from './rules.ts';
import { labelByRules } from './weak.ts';
import { drawParcels } from './world.ts';

const standard: LabellingParams = { ...defaults(declared), seed: 3 };
const set = (given: Partial<LabellingParams>): LabellingParams => ({ ...standard, ...given });

/** A number over several worlds. */
function over(worlds: number, of: (seed: number) => number) {
  return summarise(Array.from({ length: worlds }, (_, k) => of(500 + k)));
}

/** Whether a mean of ours and a number of the reference are within four standard errors, plus what rounding hid. */
function expectNear({ mean, se }: { mean: number; se: number }, expected: number, slack = 0.0005, theirs = 0.001) {
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, theirs) + slack);
}

describe('wrong labels', () => {
  const teach = (given: Partial<LabellingParams>) => (seed: number) => teachWrongly(set({ ...given, seed }));

  it.each([
    ['symmetric', 20, 0.863, 0.706, 0.058],
    ['symmetric', 40, 0.823, 0.56, 0.115],
    ['missed', 30, 0.866, 0.814, -0.108],
    ['missed', 60, 0.863, 0.772, -0.214],
  ] as const)(
    '%s, %i %%, leave a true AUC of %f, measure %f, and are off by %f',
    (noiseKind, noiseRate, real, measured, off) => {
      const found = Array.from({ length: 16 }, (_, k) => teach({ noiseKind, noiseRate })(500 + k));
      expectNear(summarise(found.map(({ auc }) => auc.true.value)), real);
      expectNear(summarise(found.map(({ auc }) => auc.measured?.value ?? 0)), measured);
      expectNear(summarise(found.map(({ bias }) => bias.value)), off, 0.002);
    },
  );

  it('at a rate of 0 change nothing at all', () => {
    for (const noiseKind of ['symmetric', 'missed'] as const) {
      const { auc, bias, biasClean } = teach({ noiseKind, noiseRate: 0 })(7);
      expect(auc.true).toEqual(auc.clean);
      expect(auc.measured).toEqual(auc.true);
      expect(bias).toEqual(biasClean);
    }
  });

  it('of one half teach nothing, and measure nothing', () => {
    const found = Array.from({ length: 24 }, (_, k) => teach({ noiseRate: 50 })(500 + k));
    expectNear(summarise(found.map(({ auc }) => auc.true.value)), 0.5);
    expectNear(summarise(found.map(({ auc }) => auc.measured?.value ?? 0)), 0.5);
  });

  it('at a higher rate spoil the same labels, and more', () => {
    const { y } = drawParcels(3, 'noise training', 1000);
    const [few, many] = [10, 30].map((noiseRate) => spoil(y, 'training errors', set({ noiseRate })));
    few.forEach((label, i) => {
      if (label !== y[i]) expect(many[i]).toBe(label);
    });
    expect(many.filter((label, i) => label !== y[i]).length).toBeGreaterThan(200);
  });

  it('leave the other parts as they are', () => {
    const [one, two] = [10, 60].map((noiseRate) => model.run(set({ noiseRate })));
    expect(two.noise).not.toEqual(one.noise);
    expect({ ...two, noise: null }).toEqual({ ...one, noise: null });
  });
});

describe('two annotators', () => {
  const look = (given: Partial<LabellingParams>) => (seed: number) => labelTwice(set({ ...given, seed }));

  it.each([
    [95, 50, 0.907, 0.813],
    [95, 10, 0.906, 0.606],
    [85, 10, 0.743, 0.252],
    [75, 50, 0.622, 0.243],
  ])(
    'right in %i %%, with %i %% late, label %f alike, with a kappa of %f',
    (annotatorAccuracy, prevalence, same, kappa) => {
      const found = Array.from({ length: 60 }, (_, k) => look({ annotatorAccuracy, prevalence })(500 + k));
      expectNear(summarise(found.map(({ observed }) => observed.value)), same, 0.0005, 0.0015);
      expectNear(summarise(found.map((one) => one.kappa?.value ?? 0)), kappa, 0.0005, 0.004);
    },
  );

  it('who never err have a kappa of 1, exactly', () => {
    expect(look({ annotatorAccuracy: 100 })(3).kappa).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('have a kappa of 0 once the labels of one are shuffled', () => {
    expectNear(
      over(40, (seed) => look({ shuffled: true, prevalence: 50 })(seed).kappa?.value ?? 0),
      0,
      0,
    );
  });

  it('are as often of one mind at every share of late items, while kappa is highest in the middle', () => {
    const [rare, half] = [0.1, 0.5].map((prevalence) => expectedAt(prevalence, 0.95));
    expect(half.observed).toBe(rare.observed);
    expect(half.kappa).toBeCloseTo(0.81, 10);
    expect(rare.kappa).toBeLessThan(half.kappa);
  });

  it('who give all items one label leave kappa open', () => {
    const params = set({ part: 'agreement', annotatorAccuracy: 100, prevalence: 1, items: 50, seed: 4 });
    const result = model.run(params);
    expect(result.agreement.kappa).toBeNull();
    expect(model.titleOf(result, params)).toContain('says nothing');
  });
});

describe('asking for doubtful rows', () => {
  const ask = (given: Partial<LabellingParams>) => (seed: number) => spendLabels(set({ ...given, seed }));

  it('reaches, as random rows do, what the reference reaches', () => {
    const found = Array.from({ length: 30 }, (_, k) => ask({})(500 + k));
    expectNear(summarise(found.map(({ strategies }) => strategies.random.auc.value)), 0.857);
    expectNear(summarise(found.map(({ strategies }) => strategies.uncertain.auc.value)), 0.86);
    expectNear(summarise(found.map(({ gain }) => gain.value)), 0.0031, 0, 0.0004);
  });

  it('spends the same budget from the same start', () => {
    const { strategies, labelled } = ask({ labels: 75, batch: 20 })(3);
    expect(labelled).toEqual([20, 40, 60, 75]);
    expect(strategies.random.curve).toHaveLength(4);
    expect(strategies.uncertain.curve[0]).toBe(strategies.random.curve[0]);
    expect(ask({ labels: 20 })(3).gain).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('asks for many more late parcels than there are', () => {
    const found = Array.from({ length: 12 }, (_, k) => ask({})(500 + k));
    expect(
      summarise(found.map(({ strategies, poolRate }) => strategies.uncertain.rate.value - poolRate)).low,
    ).toBeGreaterThan(0.08);
    const random = summarise(found.map(({ strategies, poolRate }) => strategies.random.rate.value - poolRate));
    expect(Math.abs(random.mean)).toBeLessThan(4 * random.se);
  });

  it('finds rare parcels that look doubtful, and passes over those that look safe', () => {
    const more = (given: Partial<LabellingParams>) => {
      const found = Array.from({ length: 16 }, (_, k) => ask({ rareShare: 5, ...given })(500 + k).strategies);
      return summarise(found.map(({ random, uncertain }) => uncertain.rareLabelled - random.rareLabelled));
    };
    expect(more({}).low).toBeGreaterThan(1);
    expect(more({ rareLooks: 'safe' }).high).toBeLessThan(-1);
  });

  it('does without rare parcels the same whatever they would look like', () => {
    const { gainRare, ...rest } = ask({})(3);
    expect(gainRare).toBeNull();
    expect(ask({ rareLooks: 'safe' })(3)).toEqual({ ...rest, gainRare });
  });
});

describe('six rules', () => {
  const rule = (given: Partial<LabellingParams>) => (seed: number) => labelByRules(set({ ...given, seed }));

  it('label as rightly, and teach as much, as in the reference', () => {
    const found = Array.from({ length: 16 }, (_, k) => rule({})(500 + k));
    const mean = (of: (one: (typeof found)[number]) => number) => summarise(found.map(of));
    expectNear(
      mean(({ labellers }) => labellers.majority.rightDecided.value),
      0.796,
    );
    expectNear(
      mean(({ labellers }) => labellers.majority.right.value),
      0.744,
    );
    expectNear(
      mean(({ labellers }) => labellers.em.right.value),
      0.81,
    );
    expectNear(
      mean(({ decided }) => decided),
      0.825,
    );
    expectNear(
      mean(({ accuracyError }) => accuracyError),
      0.014,
    );
    expectNear(
      mean(({ labellers }) => labellers.em.auc.value),
      0.865,
    );
    expectNear(
      mean(({ gold }) => gold[0].auc.value),
      0.829,
      0.0005,
      0.0015,
    );
  });

  it('are right as often when they share their errors', () => {
    const truth = drawParcels(3, 'unlabelled', 6000).y;
    for (const sharedError of [0, 100]) {
      vote(truth, set({ sharedError })).forEach((said, k) => {
        const voted = said.filter((one) => one >= 0).length;
        const right = said.filter((one, i) => one === truth[i]).length / voted;
        const expected = accuraciesOf(standard)[k];
        expect(Math.abs(right - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / voted));
      });
    }
  });

  it('that share all errors make the label model worse than a majority, and it is better without', () => {
    const lead = (sharedError: number) =>
      over(8, (seed) => {
        const { em, majority } = rule({ sharedError })(seed).labellers;
        return em.right.value - majority.right.value;
      });
    expect(lead(0).low).toBeGreaterThan(0.05);
    expect(lead(100).high).toBeLessThan(-0.05);
  });

  it('that are alike and always vote are weighed as a majority weighs them, where there is one', () => {
    const truth = drawParcels(3, 'unlabelled', 2000).y;
    const votes = vote(truth, set({ accuracySpread: 0, fullCoverage: true }));
    const { posterior } = labelModel(votes);
    posterior.forEach((p, i) => {
      const late = votes.filter((said) => said[i] === 1).length;
      if (late !== 3) expect(p > 0.5).toBe(late > 3);
    });
  });

  it('with a silent one among them leave it at what it started from', () => {
    const votes = [Int8Array.of(1, 1, 0, 0, 1), Int8Array.of(1, 1, 0, 0, 0), Int8Array.of(-1, -1, -1, -1, -1)];
    const { posterior, accuracy } = labelModel(votes);
    expect(accuracy[2]).toBe(0.7);
    expect(posterior[0]).toBeGreaterThan(0.9);
    expect(posterior[2]).toBeLessThan(0.1);
  });
});

describe('the lessons', () => {
  it('may say that a fifth of flipped labels barely touches the model, and spoils the test', () => {
    const found = Array.from(
      { length: 12 },
      (_, k) => teachWrongly(set({ ...presets.fifthFlipped.params, seed: 500 + k })).auc,
    );
    const lost = summarise(found.map((auc) => auc.clean.value - auc.true.value));
    expect(lost.high).toBeLessThan(0.01);
    expect(summarise(found.map((auc) => auc.true.value - (auc.measured?.value ?? 1))).low).toBeGreaterThan(0.13);
  });

  it('may say that six rules are worth some hundreds of true labels', () => {
    const found = Array.from({ length: 12 }, (_, k) => labelByRules(set({ seed: 500 + k })));
    const beyond = (size: number) =>
      summarise(found.map(({ labellers, gold }) => labellers.em.auc.value - gold[size].auc.value));
    expect(beyond(1).low).toBeGreaterThan(0);
    expect(Math.abs(beyond(2).mean)).toBeLessThan(0.004);
  });

  it('may say that rules which share errors are trusted more than they deserve', () => {
    const { rules } = labelByRules(set(presets.someShared.params));
    for (const { right, estimated } of rules.slice(3)) expect(estimated).toBeGreaterThan(right + 0.02);
  });

  it('may say that rare parcels are learned sooner where they look doubtful, and later where they look safe', () => {
    const gain = (given: Partial<LabellingParams>) =>
      over(40, (seed) => spendLabels(set({ ...given, seed })).gainRare?.value ?? 0);
    expect(gain(presets.rareDoubtful.params).low).toBeGreaterThan(0);
    expect(gain(presets.rareSafe.params).high).toBeLessThan(0);
  });
});
