import { describe, expect, it } from 'vitest';
import { binColumns } from '../lib/learners/binColumns.ts';
import { histogramBoosting } from '../lib/learners/histogramBoosting.ts';
import { rowSets } from '../lib/learners/rowSets.ts';
import { auc } from '../lib/metrics/auc.ts';
import { defaults } from '../lib/params.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import model from './model.ts';
import { params as declared, type SearchParams } from './params.ts';
import { presets } from './presets.ts';
import { type SearchResult, stages } from './result.ts';
import { drawRows } from './rows.ts';
import { settingsOf } from './settings.ts';
import { BINS, stagedLogOdds, tryOut } from './trials.ts';

const standard = { ...defaults(declared), seed: 3 };
const last = stages.length - 1;
const known = new Map<string, SearchResult>();

function run(given: Partial<SearchParams> = {}): SearchResult {
  const params = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

const worlds = 16;
/** A number of the runs of several worlds. */
function over(
  given: Partial<SearchParams>,
  of: keyof typeof model.measures | ((result: SearchResult) => number),
  count = worlds,
): Summary {
  const params = { ...standard, ...given };
  return summarise(
    Array.from({ length: count }, (_, k) => {
      const result = run({ ...given, seed: 100 + k });
      return typeof of === 'function' ? of(result) : model.measures[of].of(result, params);
    }),
  );
}

/** By how much the best of the first `k` settings is printed too high. */
const optimismOf =
  (k: number) =>
  ({ trials, best }: SearchResult) => {
    const { validation, truth } = trials[best[k - 1]];
    return validation[last] - truth;
  };

/** That a number of several worlds is the one of the prototype, within four standard errors of both and its last digit. */
function expectNear(given: Partial<SearchParams>, of: Parameters<typeof over>[1], expected: number, se: number) {
  const found = over(given, of);
  expect(Math.abs(found.mean - expected), `found ${found.mean}`).toBeLessThan(4 * Math.hypot(found.se, se) + 0.0001);
}

describe('trials', () => {
  it('are nested: more settings join those that are there, and the printed score never falls', () => {
    const [few, many] = [run({ trials: 4 }), run({ trials: 8 })];
    expect(many.trials.slice(0, 4)).toEqual(few.trials);
    expect(many.best.slice(0, 4)).toEqual(few.best);
    const printed = many.best.map((i) => many.trials[i].validation[last]);
    for (let k = 1; k < 8; k++) expect(printed[k]).toBeGreaterThanOrEqual(printed[k - 1]);
  });

  it('keep their settings when rows, noise or labels change, and their rows when settings do', () => {
    const settings = (given: Partial<SearchParams>) =>
      run({ trials: 2, ...given }).trials.map(({ setting }) => setting);
    for (const given of [{ noise: 0 }, { validationRows: 50 }, { shuffled: true }])
      expect(settings(given)).toEqual(settings({}));
    expect(run({ trials: 2, way: 'smallGrid' }).logistic).toEqual(run({ trials: 2 }).logistic);
  });

  it('spread over the whole range of each setting', () => {
    const drawn = settingsOf({ way: 'random', trials: 2000, seed: 1 });
    const ends = (of: (one: (typeof drawn)[number]) => number) => [
      Math.min(...drawn.map(of)),
      Math.max(...drawn.map(of)),
    ];
    expect(ends(({ leaves }) => leaves)).toEqual([2, 31]);
    expect(ends(({ minLeaf }) => minLeaf)).toEqual([2, 100]);
    const [slowest, fastest] = ends(({ rate }) => rate);
    expect(slowest).toBeGreaterThanOrEqual(0.01);
    expect(fastest).toBeLessThanOrEqual(1);
    expect(drawn.filter(({ rate }) => rate < 0.1).length).toBeCloseTo(1000, -2);
  });

  it('on a grid are each of its points once, and no more', () => {
    const points = settingsOf({ way: 'grid', trials: 64, seed: 1 }).map((setting) => Object.values(setting).join());
    expect(new Set(points).size).toBe(64);
    expect(
      settingsOf({ way: 'grid', trials: 64, seed: 2 })
        .map((one) => Object.values(one).join())
        .sort(),
    ).toEqual(points.sort());
    expect(settingsOf({ way: 'smallGrid', trials: 64, seed: 1 })).toHaveLength(8);
  });

  it('have after fewer trees the score of a smaller fit, and after all that of the whole one, to the bit', () => {
    const training = drawRows(5, 'training', 300, 2);
    const table = binColumns(training.X, BINS);
    const [validation, fresh] = ['validation', 'fresh'].map((name) => {
      const rows = drawRows(5, name, 300, 2);
      return { ...rows, answers: rowSets(rows.X, table.thresholds) };
    });
    const setting = { rate: 0.3, leaves: 7, minLeaf: 5 };
    const trial = tryOut(setting, { table, training, validation, fresh });
    stages.forEach((trees, stage) => {
      const fit = histogramBoosting(table, training.late, { trees, learningRate: 0.3, maxLeaves: 7, minLeaf: 5 });
      const [whole] = stagedLogOdds(fit, validation.answers, [trees]);
      expect(trial.validation[stage]).toBe(auc(validation.late, whole));
      const odds = fit.probabilities(validation.X);
      for (let i = 0; i < odds.length; i += 50) expect(1 / (1 + Math.exp(-whole[i]))).toBeCloseTo(odds[i], 12);
    });
    expect(trial.grown).toBe(40 * 7);
  });
});

describe('a way of searching', () => {
  it('counts the trees that are fitted', () => {
    expect(run({ trials: 4 }).trees).toBe(160);
    expect(run({ trials: 4, way: 'halving' }).trees).toBe(4 * 5 + 2 * 5 + 1 * 10 + 1 * 20);
    expect(run({ trials: 64, way: 'smallGrid' }).trees).toBe(320);
  });

  it('by halving ends at a setting of the same fits', () => {
    const [all, halving] = [run({ trials: 8 }), run({ trials: 8, way: 'halving' })];
    expect(halving.trials).toEqual(all.trials);
    expect(halving.winner).toBe(all.halving.winner);
  });
});

describe('optimism', () => {
  it('is none where nothing is chosen', () => {
    const { mean, se } = over({}, optimismOf(1));
    expect(Math.abs(mean)).toBeLessThan(4 * se);
  });

  it('with shuffled labels is all that is printed, and grows with the settings tried', () => {
    const { mean, se } = over({ shuffled: true }, 'true');
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * se);
    expect(over({ shuffled: true }, 'optimism').low).toBeGreaterThan(0);
    expect(over({ shuffled: true }, (r) => optimismOf(16)(r) - optimismOf(2)(r)).low).toBeGreaterThan(0);
  });

  it('falls towards none on twenty times the validation rows', () => {
    const { mean } = over({ shuffled: true, validationRows: 6000 }, 'optimism', 5);
    expect(mean).toBeLessThan(over({ shuffled: true }, 'optimism').mean / 2);
  });
});

describe('the reference prototype agrees', () => {
  it('on the best of sixteen settings, and on what nobody tuned', () => {
    expectNear({}, 'validation', 0.738, 0.0025);
    expectNear({}, 'true', 0.7238, 0.0009);
    expectNear({}, 'optimism', 0.0141, 0.0024);
    expectNear({}, 'trueLogistic', 0.7506, 0.0004);
    expectNear({}, 'trueDefault', 0.718, 0.0006);
    expectNear({}, 'trueBayes', 0.7635, 0.0003);
  });

  it('on one setting', () => {
    expectNear({}, ({ trials: [only] }) => only.validation[last], 0.7075, 0.0025);
    expectNear({}, ({ trials: [only] }) => only.truth, 0.7054, 0.0015);
  });
});

describe('the lessons', () => {
  it('may say that logistic regression beats the best of sixteen, nearly everywhere', () => {
    expect(over({}, 'logisticLead').low).toBeGreaterThan(0.015);
    expect(over({}, 'logisticBeatsWinner').mean).toBeGreaterThan(0.9);
  });

  it('may say that the printed score of one run is often below the truth', () => {
    const seeds = Array.from({ length: worlds }, (_, k) => run({ seed: 100 + k }));
    const below = seeds.filter((result) => model.measures.optimism.of(result, standard) < 0);
    expect(below.length).toBeGreaterThan(worlds / 10);
  });

  it('may say that fifty validation rows let the winner fall behind the default settings more often', () => {
    expect(over(presets.fewRows.params, 'belowDefault').mean).toBeGreaterThan(over({}, 'belowDefault').mean);
    expect(over(presets.fewRows.params, 'true').mean).toBeLessThan(over({}, 'true').mean);
  });

  it('may say that the interval of the true lead is as wide as fresh rows make it', () => {
    const [one, other] = [run(), run({ noise: 4, seed: 4 })];
    for (const { lead } of [one, other]) {
      expect(lead.truth.high - lead.truth.low).toBeGreaterThan(0.001);
      expect(lead.truth.high - lead.truth.low).toBeLessThan(lead.validation.high - lead.validation.low);
    }
  });
});

describe('the words', () => {
  it('recommend logistic regression where its true lead is beyond its interval, and say what the validation rows cannot tell', () => {
    for (let seed = 100; seed < 106; seed++) {
      const result = run({ seed });
      const told = model.describe(result, { ...standard, seed });
      expect(told.includes('Take logistic regression')).toBe(result.lead.truth.low > 0);
      expect(told.includes('cannot tell')).toBe(result.lead.validation.low <= 0 && result.lead.validation.high >= 0);
    }
  });
});
