import { describe, expect, it } from 'vitest';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import model from './model.ts';
import { groups, tests } from './names.ts';
import { params as declared, type ForkingPathsParams } from './params.ts';
import { walkPaths } from './paths.ts';
import { presets } from './presets.ts';
import { compare, drawTable, follow } from './project.ts';
import type { PathsResult, Share } from './result.ts';
import { drawPair, fitTwins, truthOf } from './twins.ts';

const standard: ForkingPathsParams = { ...defaults(declared), seed: 3 };
const known = new Map<string, PathsResult>();

function walk(given: Partial<ForkingPathsParams>): PathsResult {
  const params = { ...standard, ...given };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? walkPaths(params);
  known.set(key, result);
  return result;
}

const fit = (given: Partial<ForkingPathsParams>) => fitTwins({ ...standard, ...given });

/** A share of many projects, with the standard error of their number. */
function shareOf(share: Share, given: Partial<ForkingPathsParams>, projects = 800) {
  const runs = Array.from({ length: projects / 400 }, (_, k) => walk({ projects: 400, ...given, seed: 900 + k }));
  const mean = runs.reduce((sum, { shares }) => sum + shares[share].value, 0) / runs.length;
  return { mean, se: Math.sqrt((mean * (1 - mean)) / projects) };
}

const expectNear = ({ mean, se }: { mean: number; se: number }, expected: number, theirs: number, slack = 0) =>
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * Math.hypot(se, theirs) + slack);

describe('twenty paths through noise', () => {
  it.each([
    ['planned', 0.042, 0.004],
    ['anyAnalysis', 0.099, 0.007],
    ['anyGroup', 0.152, 0.008],
    ['anyPath', 0.288, 0.01],
    ['threeOrMore', 0.135, 0.008],
    ['anyHopedSign', 0.149, 0.008],
    ['bonferroni', 0.018, 0.003],
    ['freshRows', 0.044, 0.005],
    ['freshSameSign', 0.022, 0.003],
  ] as const)('%s: %f of the projects', (share, expected, se) => {
    expectNear(shareOf(share, {}), expected, se);
  });

  it('find something less often than twenty independent tests would', () => {
    const { mean, se } = shareOf('anyPath', {});
    expect(mean + 4 * se).toBeLessThan(1 - 0.95 ** 20);
  });

  it('find something more often, the more of them are open, project by project', () => {
    const few = walk({ testTrimmed: false, testLog: false });
    const all = walk({});
    few.shown.forEach((found, k) => {
      expect(all.shown[k].length).toBeGreaterThanOrEqual(found.length);
    });
    const more = walk({ outcomes: 3 });
    all.shown.forEach((found, k) => {
      expect(more.shown[k].length).toBeGreaterThanOrEqual(found.length);
    });
    expect(more.shares.anyPath.value).toBeGreaterThan(all.shares.anyPath.value);
  });

  it('are no more than their level when there is one of them', () => {
    const single = { ...presets.onePath.params, n: 1000, projects: 200 };
    const shares = Array.from({ length: 3 }, (_, k) => walk({ ...single, seed: 50 + k }).shares);
    const mean = shares.reduce((sum, { anyPath }) => sum + anyPath.value, 0) / 3;
    expect(Math.abs(mean - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 600));
    for (const { anyPath, planned } of shares) expect(anyPath).toEqual(planned);
  });

  it('corrected by Bonferroni stay below the level', () => {
    const { mean, se } = shareOf('anyPath', { correction: 'bonferroni' });
    expect(mean).toBeLessThan(0.05 + 4 * se);
    expect(walk({ correction: 'bonferroni' }).shares.anyPath).toEqual(walk({}).shares.bonferroni);
  });

  it('are none when no group or no analysis is open', () => {
    const params = { ...standard, testHours: false, testTrimmed: false, testLog: false, testRanks: false };
    const result = model.run(params);
    expect(result.paths.shares.anyPath.value).toBe(0);
    expect(result.paths.shares.freshRows.value).toBe(0);
    expect(model.titleOf(result, params)).toMatch(/^No path is open/);
    expect(result.paths.shares.planned).toEqual(walk({}).shares.planned);
  });

  it('leave the projects before as they are when there are more', () => {
    expect(walk({ projects: 60 }).shown).toEqual(walk({ projects: 200 }).shown);
  });
});

describe('a printer that does something', () => {
  it.each([
    ['planned', 0.454, 0.016],
    ['anyPath', 0.799, 0.013],
    ['bonferroni', 0.302, 0.015],
    ['freshRows', 0.399, 0.015],
  ] as const)('is found at 0.3 standard deviations by %s in %f of the projects', (share, expected, se) => {
    expectNear(shareOf(share, { effect: 0.3 }), expected, se);
  });

  it('has one sign in every path', () => {
    const table = drawTable({ seed: 3, n: 400, effect: -1, outcomes: 1 }, 'test');
    for (const group of members(groups))
      for (const test of members(tests)) expect(follow({ outcome: 0, group, test }, table).sign).toBe(-1);
  });
});

describe('one test', () => {
  const { hours, rows } = drawTable({ seed: 4, n: 120, effect: 0.2, outcomes: 1 }, 'test');
  const [a, b] = [rows.all.treated, rows.all.control].map((arm) => arm.map((i) => hours[0][i]));

  it.each(members(tests))('of %s changes its sign and no p when the arms change places', (test) => {
    const [one, two] = [compare(test, a, b), compare(test, b, a)];
    expect(two.p).toBeCloseTo(one.p, 12);
    expect(two.sign).toBe(-one.sign);
  });

  it('finds nothing with fewer than three parcels in an arm', () => {
    for (const test of members(tests)) expect(compare(test, [1, 2], [90, 91, 92, 93])).toEqual({ p: 1, sign: 0 });
  });

  it('without outliers leaves out one value far from all others', () => {
    expect(compare('trimmed', [...a, 1e6], b)).toEqual(compare('hours', a, b));
  });
});

describe('two columns that say the same', () => {
  const over = (given: Partial<ForkingPathsParams>) => fit({ samples: 200, ...given });
  const spread = (found: number, expected: number, theirs: number) =>
    expectNear({ mean: found, se: found / Math.sqrt(2 * 199) }, expected, theirs);

  it.each([
    ['0', 0, '1', 0.112, 0.158],
    ['0.95', 0.95, '1', 0.282, 0.132],
    ['0.99, no penalty', 0.99, '1000000', 0.754, 0.134],
    ['0.99, strong penalty', 0.99, '0.01', 0.031, 0.062],
  ] as const)(
    'with a correlation of %s: one coefficient and the sum spread as in the reference',
    (_, rho, C, one, sum) => {
      const { sdB1, sdSum } = over({ rho, C });
      spread(sdB1, one, one * 0.036);
      spread(sdSum, sum, sum * 0.036);
    },
  );

  it('have a coefficient of the wrong sign in as many samples as in the reference', () => {
    const share = ({ value }: { value: number }) => ({ mean: value, se: Math.sqrt((value * (1 - value)) / 200) });
    expectNear(share(over({}).wrongSign), 0.06, 0.012);
    expectNear(share(over({}).unequal), 0.53, 0.03);
    expectNear(share(over({ rho: 0.99, C: '1000000' }).wrongSign), 0.49, 0.025);
  });

  it('keep predictions where the columns stay alike, and lose them where they part', () => {
    const { same, broken } = over({ rho: 0.99 });
    expect(broken.sdPrediction).toBeGreaterThan(2 * same.sdPrediction);
    expectNear({ mean: same.excessLogLoss.value, se: 0.0001 }, 0.0023, 0.0001);
    expect(broken.excessLogLoss.low).toBeGreaterThan(5 * same.excessLogLoss.high);
    expect(broken.oracle - broken.auc.value).toBeGreaterThan(0.015);
  });

  it('without a correlation are the same rows in training and in production, bit for bit', () => {
    const { same, broken } = fit({ rho: 0, rhoProduction: 0 });
    expect(broken).toEqual(same);
  });

  it('change coefficients when they change places, and have equal ones when they are one column', () => {
    const [x1, x2] = drawPair(3, 'test', 400, 0.9);
    const y = Uint8Array.from(x1, (one, i) => (truthOf(one, x2[i]) > 0.25 + 0.1 * (i % 3) ? 1 : 0));
    const [plain, swapped] = [
      [x1, x2],
      [x2, x1],
    ].map((X) => logisticRegression(X, y));
    expect(swapped.coef[0]).toBeCloseTo(plain.coef[1], 9);
    const [one, twin] = drawPair(3, 'test', 400, 1);
    const { coef } = logisticRegression([one, twin], y);
    expect(coef[0]).toBeCloseTo(coef[1], 9);
  });

  it('have coefficients whose correlation is nearly that of the columns, turned round, with many rows and no penalty', () => {
    const { correlation } = fit({ rho: 0.8, C: '1000000', trainingRows: 3000, samples: 200 });
    expect(Math.abs(correlation + 0.8)).toBeLessThan(4 * ((1 - 0.64) / Math.sqrt(200)) + 0.02);
  });
});

describe('the lessons', () => {
  it('may say that a planned test finds a real effect more often than twenty corrected ones', () => {
    const given = presets.realEffect.params;
    const [planned, corrected] = (['planned', 'bonferroni'] as const).map((share) => shareOf(share, given));
    expect(planned.mean - corrected.mean).toBeGreaterThan(4 * planned.se);
  });

  it('may say that three delays make it more than half of all projects', () => {
    const { mean, se } = shareOf('anyPath', presets.sixty.params);
    expectNear({ mean, se }, 0.575, 0.016);
    expect(mean - 2 * se).toBeGreaterThan(0.5);
  });

  it('may say that a coefficient without a twin stays where it is', () => {
    const { b1, wrongSign } = fit({ ...presets.strangers.params, samples: 100 });
    expect(wrongSign.value).toBe(0);
    expect(summarise(b1).sd).toBeLessThan(0.15);
  });
});
