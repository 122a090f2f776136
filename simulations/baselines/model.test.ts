import { describe, expect, it } from 'vitest';
import { decisionTree } from '../lib/learners/decisionTree.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { logLoss } from '../lib/metrics/logLoss.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import { fitLadder } from './fitLadder.ts';
import model from './model.ts';
import { type Rung, rungs } from './names.ts';
import { overtaking } from './overtaking.ts';
import { type BaselinesParams, params as declared } from './params.ts';
import { leadOver, rank, withInterval } from './ranking.ts';
import { partsOf, repeatFits } from './repeats.ts';
import { drawRows, drawTraining, firstRows } from './world.ts';

const standard: BaselinesParams = { ...defaults(declared), seed: 3 };
const set = (given: Partial<BaselinesParams>): BaselinesParams => ({ ...standard, ...given });
const linear = { interaction: 0, step: 0 };

/** The AUC of each model over worlds, with that of the true probabilities. */
function aucs(rows: number, worlds: number, given: Partial<BaselinesParams> = {}): Record<Rung | 'bayes', Summary> {
  const found = Array.from({ length: worlds }, (_, k) => {
    const world = set({ ...given, seed: 700 + k });
    const test = drawRows(world, 'test', 3000);
    const models = fitLadder(drawTraining(world, 'training', rows));
    const of = (score: Float64Array) => rank(test.y, score).auc;
    return { ...Object.fromEntries(members(rungs).map((rung) => [rung, of(models[rung](test.X))])), bayes: of(test.p) };
  }) as Record<Rung | 'bayes', number>[];
  return Object.fromEntries(
    [...members(rungs), 'bayes' as const].map((key) => [key, summarise(found.map((one) => one[key]))]),
  ) as Record<Rung | 'bayes', Summary>;
}

/** Whether a mean of ours and one of the reference are within four standard errors, plus what rounding hid. */
function expectNear({ mean, se }: { mean: number; se: number }, expected: number, theirs: number) {
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, theirs) + 0.0001);
}

describe('the ladder', () => {
  const few = aucs(50, 30);
  const some = aucs(200, 30);
  const many = aucs(1000, 12);

  it('reaches the AUC of the reference at every size', () => {
    expectNear(few.rule, 0.6151, 0.0036);
    expectNear(few.logistic, 0.6865, 0.0032);
    expectNear(few.tree, 0.6062, 0.0034);
    expectNear(few.full, 0.5741, 0.0025);
    expectNear(few.boosted, 0.6313, 0.0031);
    expectNear(some.logistic, 0.7305, 0.0011);
    expectNear(some.tree, 0.6483, 0.0021);
    expectNear(some.full, 0.5921, 0.0016);
    expectNear(some.boosted, 0.699, 0.0015);
    expectNear(many.rule, 0.624, 0.0005);
    expectNear(many.logistic, 0.743, 0.0006);
    expectNear(many.boosted, 0.7552, 0.0007);
    expectNear(many.bayes, 0.7951, 0.0002);
  });

  it('begins with a majority that ranks nothing, exactly', () => {
    expect(some.majority).toMatchObject({ mean: 0.5, sd: 0 });
  });

  it('holds no model that ranks better than the true probabilities', () => {
    for (const found of [few, some, many])
      for (const rung of members(rungs))
        expect(found[rung].mean - found.bayes.mean).toBeLessThan(4 * Math.hypot(found[rung].se, found.bayes.se));
  });

  it('has logistic regression above boosted trees with 200 rows, and below with 1,000', () => {
    expect(some.logistic.mean).toBeGreaterThan(some.boosted.mean + 0.01);
    expect(many.boosted.mean).toBeGreaterThan(many.logistic.mean);
  });

  it('ends with logistic regression where the world is linear: it is as good as the truth, and trees are worse', () => {
    const found = aucs(2000, 8, linear);
    expect(found.bayes.mean - found.logistic.mean).toBeLessThan(0.005);
    expect(found.logistic.mean - found.boosted.mean).toBeGreaterThan(0.005);
  });
});

describe('a world', () => {
  it('keeps its first rows when more join them', () => {
    const [few, more] = [200, 500].map((rows) => drawTraining(standard, 'training', rows));
    expect(firstRows(more, 200)).toEqual({ ...few, X: few.X });
  });

  it('keeps its columns when its law changes, and columns that do nothing stay without effect', () => {
    const [one, other] = [drawRows(standard, 'test', 300), drawRows(set(linear), 'test', 300)];
    expect(other.X).toEqual(one.X);
    const same = other.X[5].map(
      (_, i) => 1 / (1 + Math.exp(1.2 - 0.9 * one.X[0][i] - 0.5 * (one.X[1][i] - one.X[2][i]))),
    );
    for (let i = 0; i < same.length; i++) expect(other.p[i]).toBeCloseTo(same[i], 12);
  });

  it('is late in 32 % of the parcels', () => {
    const { mean, se } = summarise(drawRows(standard, 'many', 40_000).p);
    expect(Math.abs(mean - 0.3225)).toBeLessThan(4 * se + 0.00005);
  });
});

describe('squared bias and variance', () => {
  const spread = (rows: number, given: Partial<BaselinesParams> = {}) =>
    repeatFits(set({ repeats: 8, ...given }), rows);
  const few = spread(50);
  const more = spread(800);

  it('trade places: boosted trees have less bias and more variance than logistic regression', () => {
    expect(more.boosted.bias.high).toBeLessThan(more.logistic.bias.low);
    for (const found of [few, more]) expect(found.boosted.variance.low).toBeGreaterThan(found.logistic.variance.high);
  });

  it('fall in variance as rows grow, while the bias of a line stays', () => {
    for (const rung of ['logistic', 'tree', 'boosted'] as const)
      expect(more[rung].variance.value).toBeLessThan(few[rung].variance.value);
    expect(more.logistic.bias.low).toBeGreaterThan(0.012);
  });

  it('reach those of the reference at 50 rows', () => {
    expect(Math.abs(few.logistic.bias.value - 0.0176)).toBeLessThan(0.004);
    expect(Math.abs(few.logistic.variance.value - 0.0255)).toBeLessThan(0.008);
    expect(Math.abs(few.boosted.variance.value - 0.1268)).toBeLessThan(0.01);
  });

  it('leave no bias to a line in a linear world', () => {
    const { bias } = spread(500, linear).logistic;
    expect(bias.low).toBeLessThan(0.0003);
    expect(bias.value).toBeLessThan(0.0005);
  });

  it('are corrected for the number of samples: predictions that are right on average have no bias', () => {
    const p = new Float64Array(4000).fill(0.5);
    const said = Array.from({ length: 3 }, (_, k) =>
      drawRows(set({ seed: 40 + k }), 'noise', 4000).X[0].map((x) => 0.5 + 0.1 * x),
    );
    const { bias, variance } = partsOf(said, p);
    expect(Math.abs(bias.value)).toBeLessThan(0.0003);
    expect(variance.value).toBeCloseTo(0.01, 3);
    expect(bias.low).toBeLessThan(0);
    expect(bias.high).toBeGreaterThan(0);
  });
});

describe('a learning curve', () => {
  it('has a training loss that only falls as a tree may ask more', () => {
    const { X, y } = drawTraining(standard, 'training', 400);
    const losses = [1, 2, 3, 5, 8, Infinity].map((maxDepth) =>
      logLoss(y, decisionTree(X, y, { maxDepth }).probabilities(X)),
    );
    for (let k = 1; k < losses.length; k++) expect(losses[k]).toBeLessThanOrEqual(losses[k - 1]);
  });

  it('puts the full tree below the majority by log loss, though it ranks better', () => {
    const { here } = model.run(set({ rows: 500, upTo: 500 }));
    expect(here.test.full.auc).toBeGreaterThan(here.test.majority.auc + 0.05);
    expect(here.test.full.logLoss).toBeGreaterThan(3 * here.test.majority.logLoss);
    expect(here.training.full.auc).toBe(1);
  });

  it('is the same wherever one stands on it', () => {
    const [one, other] = [200, 500].map((rows) => model.run(set({ rows, upTo: 500 })));
    expect(other.sizes).toEqual(one.sizes);
    expect(other.here.rows).toBe(500);
  });

  it('crosses where a lead turns for the last time', () => {
    expect(overtaking([50, 100, 400], [1, -1, 1])).toBeCloseTo(200, 10);
    expect(overtaking([50, 100], [1, 1])).toBe(50);
    expect(overtaking([50, 100], [1, 0])).toBeNull();
  });
});

describe('the ranking', () => {
  it('is that of the library, with and without ties', () => {
    const { X, y } = drawRows(standard, 'test', 500);
    for (const score of [X[0], X[0].map((x) => Math.round(2 * x)), X[3].map((x) => Number(x > 0))]) {
      const [ours, theirs] = [rank(y, score), aucInfluence(y, score)];
      expect(ours.auc).toBeCloseTo(theirs.auc, 12);
      const apart = ours.pull.map((pull, i) => Math.abs(pull - theirs.pull[i]));
      expect(Math.max(...apart)).toBeLessThan(1e-12);
    }
  });

  it('of one score against itself leads by nothing', () => {
    const { X, y } = drawRows(standard, 'test', 300);
    const one = rank(y, X[0]);
    expect(leadOver(one, one)).toEqual({ value: 0, low: 0, high: 0 });
    expect(withInterval(one).low).toBeLessThan(one.auc);
  });
});

describe('the sentence', () => {
  it('says to take the simpler one wherever the interval reaches 0 or lies below', () => {
    for (const [seed, rows] of [
      [1, 50],
      [2, 500],
      [3, 1000],
      [4, 2000],
    ]) {
      const params = set({ seed, rows, upTo: 500, repeats: 3 });
      const result = model.run(params);
      const simpler = result.lead.low <= 0;
      expect(model.titleOf(result, params).endsWith('take the simpler one')).toBe(simpler);
      expect(model.measures.takeSimpler.of(result, params)).toBe(simpler ? 1 : 0);
    }
  });

  it('climbs only where a rung beats the one taken so far', () => {
    const { climb, taken } = model.run(set({ rows: 2000, repeats: 3 }));
    climb.forEach(({ over, pays, lead }, k) => {
      expect(pays).toBe(lead.low > 0);
      const before = climb[k - 1];
      if (before) expect(over).toBe(before.pays ? before.rung : before.over);
    });
    expect(taken).toBe('boosted');
  });
});
