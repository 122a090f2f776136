import { describe, expect, it } from 'vitest';
import { auc } from '../lib/metrics/auc.ts';
import { defaults } from '../lib/params.ts';
import { summarise } from '../lib/replicate.ts';
import { boardOf, type Entry } from './board.ts';
import { fitCandidates } from './candidates.ts';
import model from './model.ts';
import { params as declared, type LeaderboardParams } from './params.ts';
import { presets } from './presets.ts';
import type { LeaderboardResult } from './result.ts';
import { drawRows } from './rows.ts';

const standard = { ...defaults(declared), seed: 3 };
const known = new Map<string, LeaderboardResult>();

function run(given: Partial<LeaderboardParams> = {}): LeaderboardResult {
  const params = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

const worlds = 30;
/** A measure, or a number of a result, over several worlds. */
function over(
  given: Partial<LeaderboardParams>,
  of: keyof typeof model.measures | ((result: LeaderboardResult) => number),
) {
  return summarise(
    Array.from({ length: worlds }, (_, k) => {
      const result = run({ ...given, seed: 100 + k });
      return typeof of === 'function' ? of(result) : model.measures[of].of(result, { ...standard, ...given });
    }),
  );
}

/** That a number of several worlds is the one of the prototype, within four standard errors and its last digit. */
function expectNear(
  given: Partial<LeaderboardParams>,
  of: keyof typeof model.measures,
  expected: number,
  slack: number,
) {
  const { mean, se } = over(given, of);
  expect(Math.abs(mean - expected), `${of} is ${mean}`).toBeLessThan(4 * se * Math.sqrt(1 + worlds / 200) + slack);
}

/** The standard error of a share of so many worlds. */
const seOf = (share: number) => Math.sqrt((share * (1 - share)) / worlds);

describe('the board', () => {
  it('is sorted, and the true places are a permutation', () => {
    const { candidates, places } = run({ k: 20 });
    for (let i = 1; i < 20; i++) expect(candidates[i].board).toBeLessThanOrEqual(candidates[i - 1].board);
    expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('keeps its candidates when more join them, so that the winner’s score never falls', () => {
    const boards = [2, 3, 5, 10, 20].map((k) => run({ k }).candidates);
    for (let i = 1; i < boards.length; i++) {
      expect(boards[i][0].board).toBeGreaterThanOrEqual(boards[i - 1][0].board);
      for (const candidate of boards[i - 1]) expect(boards[i]).toContainEqual(candidate);
    }
  });

  it('does not depend on the order in which candidates are entered', () => {
    const { late, entries } = entered(8);
    const turned = [...entries].reverse();
    expect(boardOf(late, turned)).toEqual({ ...boardOf(late, entries), mean: expect.anything() });
  });

  it('of equal candidates has no lead, and is as far from the truth as one of them', () => {
    const { late, entries } = entered(2);
    const equal = boardOf(
      late,
      Array.from({ length: 6 }, () => entries[0]),
    );
    expect(equal.lead).toEqual({ value: 0, low: 0, high: 0 });
    expect(equal.candidates[0].board).toBe(auc(late, entries[0].scores));
    expect(model.measures.optimism.of(equal, standard)).toBe(equal.candidates[0].board - entries[0].truth);
    expect(model.measures.optimismNet.of(equal, standard)).toBeCloseTo(0, 14);
  });

  function entered(k: number): { late: Uint8Array; entries: Entry[] } {
    const test = drawRows(5, 'test', 600);
    const scorers = fitCandidates(drawRows(5, 'training', 500), { ...standard, k, seed: 5 });
    return {
      late: test.late,
      entries: scorers.map((score, i) => ({ scores: score(test.X), again: 0.7, truth: 0.7 + i / 1000 })),
    };
  }
});

describe('without selection there is no optimism:', () => {
  it('a candidate that nobody chose is as good on the board as in truth', () => {
    const { mean, se } = over({ k: 10 }, ({ mean: all }) => all.board - all.truth);
    expect(Math.abs(mean)).toBeLessThan(4 * se);
  });

  it('the winner of one test set is not flattered by a second', () => {
    for (const family of ['rows', 'columns'] as const) {
      const { mean, se } = over({ family, n: 200 }, 'optimismAgain');
      expect(Math.abs(mean)).toBeLessThan(4 * se);
    }
    expect(over({ n: 200 }, 'optimismNet').low).toBeGreaterThan(0);
  });

  it('the flag for the second test set adds a stop to the picture and changes nothing', () => {
    expect(run({ again: true })).toEqual(run());
  });
});

describe('optimism', () => {
  it('rises with the candidates and falls with the test rows', () => {
    const few = over({ k: 2, n: 200 }, 'optimismNet');
    const many = over({ k: 20, n: 200 }, 'optimismNet');
    expect(many.low).toBeGreaterThan(few.high);
    expect(over({ k: 20, n: 5000 }, 'optimismNet').high).toBeLessThan(many.low);
  });
});

describe('the numbers of the prototype', () => {
  it('hold for ten logistic regressions on 1,000 rows', () => {
    expectNear({}, 'optimismNet', 0.004, 0.0002);
    expectNear({}, 'gainOverRandomPick', 0.0021, 0.0001);
    expectNear({}, 'leadOnBoard', 0.0018, 0.0001);
    expectNear({}, 'halfWidth', 0.0081, 0.0001);
    expectNear({}, 'trueSpread', 0.0027, 0.0001);
  });

  it('hold for 200 and for 5,000 rows', () => {
    expectNear({ n: 200 }, 'optimismNet', 0.0109, 0.0002);
    expectNear({ n: 200 }, 'halfWidth', 0.02, 0.0001);
    expectNear({ n: 5000 }, 'leadOnBoard', 0.0014, 0.0001);
    expectNear({ n: 5000 }, 'trueLead', 0.001, 0.0001);
  });

  it('hold for candidates that really differ', () => {
    expectNear({ family: 'columns' }, 'gainOverRandomPick', 0.0758, 0.0012);
    expectNear({ family: 'columns' }, 'trueSpread', 0.0601, 0.0003);
  });

  it('hold for how often the winner is no better than the second, and how often it is the best', () => {
    expect(Math.abs(over({}, 'winnerNotBetterThanSecond').mean - 0.44)).toBeLessThan(4 * seOf(0.44));
    expect(Math.abs(over({}, 'winnerIsBest').mean - 0.34)).toBeLessThan(4 * seOf(0.34));
    expect(over({ family: 'columns' }, 'winnerBelowMedian').mean).toBe(0);
  });
});

describe('the lessons', () => {
  it('may say that choosing is worth something, everywhere', () => {
    for (const given of [{}, { n: 200 }, { n: 5000 }, { family: 'columns' }] as const)
      expect(over(given, 'gainOverRandomPick').low).toBeGreaterThan(0);
  });

  it('may say that a test of 200 rows nearly lets a bad model win as often as a good one', () => {
    const { mean } = over(presets.fewRows.params, 'winnerBelowMedian');
    expect(mean).toBeGreaterThan(0.39 - 4 * seOf(0.39));
    expect(mean).toBeLessThan(0.39 + 4 * seOf(0.39));
    expect(over(presets.manyRows.params, 'winnerBelowMedian').mean).toBeLessThan(0.2);
  });

  it('may say that the score of the winner is too high by about half of what the paired interval reaches to each side', () => {
    const share = over({}, 'optimismNet').mean / over({}, 'halfWidth').mean;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  });

  it('may say that the paired interval covers the true lead as often as it promises', () => {
    expect(over({}, 'intervalCoversTruth').mean).toBeGreaterThan(0.85);
  });
});

describe('the words', () => {
  const told = (given: Partial<LeaderboardParams>) => model.describe(run(given), { ...standard, ...given });

  it('say that one test cannot tell where the interval reaches 0', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { lead } = run({ seed });
      expect(told({ seed }).includes('cannot tell')).toBe(lead.low <= 0 && lead.high >= 0);
    }
  });

  it('name the true place of the winner', () => {
    const result = run({ seed: 1 });
    expect(result.places[0]).toBeGreaterThan(1);
    expect(model.titleOf(result, standard)).toContain(`${result.places[0]}th of 10`);
  });
});
