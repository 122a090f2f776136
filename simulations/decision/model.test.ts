import { describe, expect, it } from 'vitest';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { aucInfluence } from '../lib/metrics/aucInfluence.ts';
import { descending } from '../lib/metrics/ranked.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { rng } from '../lib/rng.ts';
import { cheapestThreshold } from '../lib/scoring/costThreshold.ts';
import { gammaQuantile } from '../lib/special/gammaQuantile.ts';
import { normalCdf } from '../lib/special/normal.ts';
import { act } from './act.ts';
import { boosting } from './boosting.ts';
import { leastSquares } from './leastSquares.ts';
import model from './model.ts';
import { noiseOf } from './noise.ts';
import { measures } from './numbers.ts';
import { aucOf, ordered } from './ordered.ts';
import { type DecisionParams, params as declared } from './params.ts';
import { highest } from './rank.ts';
import { actings, type DecisionResult, rankings } from './result.ts';
import { weightedBoosting } from './weightedBoosting.ts';
import { drawParcels } from './world.ts';

const standard: DecisionParams = { ...defaults(declared), seed: 3 };
const known = new Map<string, DecisionResult>();

function run(given: Partial<DecisionParams> = {}): DecisionResult {
  const { part: _, ...params } = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run({ ...standard, ...given });
  known.set(key, result);
  return result;
}

/** A measure over eight worlds. */
function over(given: Partial<DecisionParams>, measure: keyof typeof measures) {
  return summarise(
    Array.from({ length: 8 }, (_, k) => {
      const params = { ...standard, ...given, seed: 700 + k };
      return measures[measure].of(run(params), params);
    }),
  );
}

describe('the reference agrees', () => {
  it.each([
    ['rmse', 8.5, 0.03, 0.005],
    ['costNothing', 0.951, 0.004, 0.0005],
    ['aucOls', 0.585, 0.003, 0.0005],
    ['aucLogistic', 0.887, 0.001, 0.0005],
    ['aucBoosted', 0.863, 0.001, 0.0005],
    ['precisionOls', 4.5, 0.1, 0.05],
    ['precisionLogistic', 16.8, 0.1, 0.05],
    ['costOls', 1.053, 0.005, 0.0005],
    ['costLogistic', 0.781, 0.004, 0.0005],
    ['costBoosted', 0.859, 0.004, 0.0005],
    ['costHalfPlain', 0.937, 0.005, 0.0005],
    ['costTStarPlain', 0.773, 0.004, 0.0005],
    ['costHalfBalanced', 0.978, 0.004, 0.0005],
    ['costTStarBalanced', 2.346, 0.012, 0.0005],
    ['costTStarPlatt', 0.778, 0.004, 0.0005],
    ['costTStarIsotonic', 0.777, 0.004, 0.0005],
    ['biasBalanced', 0.249, 0.002, 0.0005],
  ] as const)('on %s', (measure, expected, theirs, slack) => {
    const { mean, se } = over({}, measure);
    expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, theirs) + slack);
  });
});

describe('the lessons', () => {
  it('may say that least squares on the hours does worse than nothing, and the logistic regression better', () => {
    expect(over({}, 'againstOls').low).toBeGreaterThan(0);
    expect(over({}, 'againstLogistic').high).toBeLessThan(0);
  });

  it('may say that it chooses parcels with a long expected delay, and the logistic regression those that scatter', () => {
    expect(over({}, 'expectedOls').mean).toBeGreaterThan(over({}, 'expectedLogistic').mean + 3);
    expect(over({}, 'spreadLogistic').mean).toBeGreaterThan(3 * over({}, 'spreadOls').mean);
  });

  it('loses the advantage of the logistic regression where every delay scatters alike', () => {
    const lead = (heteroscedasticity: number) =>
      over({ heteroscedasticity }, 'aucLogistic').mean - over({ heteroscedasticity }, 'aucOls').mean;
    expect(lead(0.8)).toBeGreaterThan(0.2);
    expect(lead(0)).toBeLessThan(0.01);
    expect(over({ heteroscedasticity: 0, capacity: 1 }, 'againstTruth').low).toBeGreaterThan(0);
  });

  it('may say that trees promise more than comes true where they promise most', () => {
    const excess = Array.from({ length: 8 }, (_, k) => {
      const top = run({ model: 'boosted', seed: 700 + k }).reliability.at(-1);
      return top ? top.predicted - top.late.value : 0;
    });
    expect(summarise(excess).low).toBeGreaterThan(0);
  });

  it('may say that balanced classes leave the order alone and make the probabilities far too high', () => {
    expect(Math.abs(over({}, 'balancedAucMore').mean)).toBeLessThan(0.005);
    expect(over({}, 'biasBalanced').low).toBeGreaterThan(0.2);
    expect(over({}, 'balancedCostMore').low).toBeGreaterThan(1);
    for (const method of ['Plain', 'Platt', 'Isotonic'] as const)
      expect(Math.abs(over({}, `bias${method}`).mean)).toBeLessThan(0.005);
  });

  it('may say that the threshold of the prices is cheaper than one half where probabilities hold, and not where they do not', () => {
    for (const method of ['Plain', 'Platt', 'Isotonic'] as const)
      expect(over({}, `costTStar${method}`).mean).toBeLessThan(over({}, `costHalf${method}`).mean);
    expect(over({}, 'costTStarBalanced').mean).toBeGreaterThan(over({}, 'costHalfBalanced').mean);
    expect(over({}, 'cheapestBalanced').low).toBeGreaterThan(50);
  });
});

describe('exactly', () => {
  it('doing nothing and acting on everybody cost what the late share and the prices say, whoever ranks', () => {
    const { nothing, baseRate, rankings: found } = run({ capacity: 100 });
    expect(nothing).toBeCloseTo(40 * baseRate, 12);
    for (const key of members(rankings)) expect(found[key].cost.value).toBeCloseTo(4 * (1 - baseRate), 12);
  });

  it('the threshold is that of the prices, and scaling both moves nothing but the scale', () => {
    const [once, twice] = [run(), run({ cFn: 80, cFp: 8 })];
    expect(once.tStar).toBe(4 / 44);
    expect(twice.tStar).toBe(once.tStar);
    for (const key of members(actings)) {
      expect(twice.actings[key].costTStar.value).toBeCloseTo(2 * once.actings[key].costTStar.value, 10);
      expect(twice.actings[key].cheapest.threshold).toBe(once.actings[key].cheapest.threshold);
    }
    for (const key of members(rankings))
      expect(twice.rankings[key].cost.value).toBeCloseTo(2 * once.rankings[key].cost.value, 10);
  });

  it('Platt keeps the order, and isotonic loses only what it ties', () => {
    const { platt, balanced, isotonic } = run().actings;
    expect(platt.auc).toBeCloseTo(balanced.auc ?? 0, 12);
    expect(Math.abs((isotonic.auc ?? 0) - (balanced.auc ?? 0))).toBeLessThan(0.03);
  });

  it('another base rate in the curves moves precision, and neither the ROC curve nor any cost', () => {
    const [once, rare, often] = [run(), run({ baseRateTimes: 0.1 }), run({ baseRateTimes: 10 })];
    for (const key of members(rankings)) {
      for (const other of [rare, often]) {
        expect(other.rankings[key].curves?.fpr).toEqual(once.rankings[key].curves?.fpr);
        expect(other.rankings[key].auc).toEqual(once.rankings[key].auc);
        expect(other.rankings[key].cost).toEqual(once.rankings[key].cost);
      }
      const precision = ({ rankings: found }: DecisionResult) => found[key].curves?.averagePrecision ?? 0;
      expect(precision(rare)).toBeLessThan(precision(once));
      expect(precision(often)).toBeGreaterThan(precision(once));
    }
    expect(rare.baseRateShown).toBeCloseTo(once.baseRate / 10, 12);
  });

  it('prices, room and your threshold draw nothing again and fit nothing anew', () => {
    const [one, other] = [run(), run({ cFn: 100, cFp: 1, capacity: 20, threshold: 3, calibration: 'isotonic' })];
    expect(other.rmse).toBe(one.rmse);
    for (const key of members(actings)) {
      expect(other.actings[key].auc).toBe(one.actings[key].auc);
      expect(other.actings[key].brier).toBe(one.actings[key].brier);
    }
  });

  it('the model decides whose probabilities are repaired, and leaves the rankings alone', () => {
    const [logistic, boosted] = [run(), run({ model: 'boosted' })];
    expect(boosted.rankings).toEqual(logistic.rankings);
    expect(boosted.actings.plain.auc).toBeCloseTo(boosted.rankings.boosted.auc?.value ?? 0, 12);
    expect(boosted.actings.balanced.bias.low).toBeGreaterThan(0.1);
  });
});

describe('its parts', () => {
  const chance = rng(5, 'parts');
  const late = Uint8Array.from({ length: 400 }, () => (chance.uniform() < 0.1 ? 1 : 0));
  // Few different values, so that there are ties.
  const p = Float64Array.from(late, (label) => Math.floor(20 * (0.6 * chance.uniform() + 0.3 * label)) / 20);

  it('give the AUC, the rows and the best threshold of the library', () => {
    const { auc, pull } = aucInfluence(late, p);
    const found = aucOf(ordered(p, late));
    expect(found?.value).toBeCloseTo(auc, 12);
    const half = 1.96 * Math.sqrt(pull.reduce((sum, one) => sum + one * one, 0));
    expect((found?.high ?? 0) - auc).toBeCloseTo(half, 12);
    expect(highest(p, 90).sort()).toEqual(Array.from(descending(p, 'test').slice(0, 90)).sort());
    const best = cheapestThreshold(late, p, { falsePositive: 1, falseNegative: 3 });
    expect(act(p, late, { missed: 3, needless: 1 }, 0.25, 0.5).cheapest).toEqual({
      threshold: best.threshold,
      cost: best.cost / 400,
    });
  });

  it('fit the trees of the library where every row weighs the same', () => {
    const { X, late: labels } = drawParcels(standard, noiseOf(1.633), 'training', 1500);
    const expected = histogramBoosting(X, labels, boosting).probabilities(X);
    const found = weightedBoosting(X, labels, new Float64Array(1500).fill(1))(X);
    expect(Math.max(...found.map((value, i) => Math.abs(value - expected[i])))).toBeLessThan(1e-9);
  });

  it('find the coefficients of a plane', () => {
    const X = [Float64Array.of(0, 1, 0, 2, 5), Float64Array.of(0, 0, 1, 3, 1)];
    const y = Float64Array.from(X[0], (x, i) => 4 + 3 * x - 2 * X[1][i]);
    leastSquares(
      X,
      y,
    )(X).forEach((value, i) => {
      expect(value).toBeCloseTo(y[i], 10);
    });
  });

  it.each([0, 0.5, 1.633, 2])(
    'draw noise of skewness %s, of mean 0 and spread 1, whose tail is its own',
    (skewness) => {
      const noise = noiseOf(skewness);
      const z = Array.from({ length: 4001 }, (_, k) => -5 + k / 400);
      const weight = z.map((at) => normalCdf(at + 1 / 800) - normalCdf(at - 1 / 800));
      const moment = (power: number) => z.reduce((sum, at, k) => sum + weight[k] * noise.at(at) ** power, 0);
      expect(moment(1)).toBeCloseTo(0, 3);
      expect(moment(2)).toBeCloseTo(1, 2);
      expect(Math.abs(moment(3) - skewness)).toBeLessThan(0.02);
      for (const at of [-1, 0.3, 2.2]) expect(noise.exceeds(noise.at(at))).toBeCloseTo(1 - normalCdf(at), 10);
      if (skewness === 0) return;
      const shape = 4 / skewness ** 2;
      expect(noise.at(2.03)).toBeCloseTo((gammaQuantile(normalCdf(2.03), shape) - shape) / Math.sqrt(shape), 3);
    },
  );
});

describe('a world almost without late parcels', () => {
  it('has nothing to fit, and every measure is still a number', () => {
    const params = { ...standard, heteroscedasticity: 0, skewness: 0 };
    const result = run(params);
    expect(result.baseRate).toBeLessThan(0.001);
    for (const { of } of Object.values(measures)) expect(of(result, params)).toSatisfy(Number.isFinite);
  });
});

describe('the words', () => {
  const title = (given: Partial<DecisionParams>) => model.titleOf(run(given), { ...standard, ...given });

  it('say what a ranking costs beside doing nothing, and when one run cannot tell', () => {
    expect(title({})).toMatch(
      /^Ranking by predicted hours costs 1\.\d\d euros a parcel with room for 5 %; doing nothing/,
    );
    const open = Array.from({ length: 6 }, (_, seed) => ({ seed, heteroscedasticity: 0.4, capacity: 1 })).map(title);
    expect(open.some((words) => words.startsWith('One run cannot tell'))).toBe(true);
  });

  it('say whose probabilities cost what', () => {
    const at = { part: 'threshold', calibration: 'balanced' } as const;
    expect(title(at)).toMatch(/^Acting on probabilities of balanced classes from 9\.1\u00a0% costs 2\.\d\d euros/);
    expect(model.describe(run(at), { ...standard, ...at })).toContain('The prices say: act from 9.1\u00a0%.');
  });
});
