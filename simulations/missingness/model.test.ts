import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { otherWeights } from './hidden.ts';
import model from './model.ts';
import { repairs as family, type Repair } from './names.ts';
import { params as declared, type MissingnessParams } from './params.ts';
import { drawParcels } from './parcels.ts';
import { lawOf, missingRows } from './pattern.ts';
import { presets } from './presets.ts';
import type { MissingnessResult, Outcome } from './result.ts';

const standard = { ...defaults(declared), seed: 3 };
const known = new Map<string, MissingnessResult>();
const all = members(family);

function run(given: Partial<MissingnessParams> = {}): MissingnessResult {
  // What is shown does not change what is computed.
  const params = { ...standard, ...given, repair: standard.repair, part: standard.part };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

/** A number of several worlds. */
function over(given: Partial<MissingnessParams>, of: (result: MissingnessResult) => number, worlds = 12) {
  return summarise(Array.from({ length: worlds }, (_, k) => of(run({ ...given, seed: 100 + k }))));
}
const outcome = (repair: Repair, of: (outcome: Outcome) => number) => (result: MissingnessResult) =>
  of(result.repairs[repair]);
const gap = ({ gapMissing }: Outcome) => gapMissing?.value ?? Number.NaN;
const mean = ({ biasMean }: Outcome) => biasMean.value;
const slope = ({ biasSlope }: Outcome) => biasSlope.value;

function expectNear(found: { mean: number; se: number }, expected: number, se = 0, slack = 0) {
  expect(Math.abs(found.mean - expected)).toBeLessThan(slack + 4 * Math.hypot(found.se, se));
}

describe('where nothing is missing', () => {
  it('all repairs are the fit of the complete table, bit for bit', () => {
    const { repairs, complete, missing, missingInProduction } = run({ rate: 0 });
    expect(missing + missingInProduction).toBe(0);
    for (const repair of all) {
      expect(repairs[repair]).toEqual(repairs.drop);
      expect(repairs[repair].biasSlope).toEqual(complete.biasSlope);
      expect(repairs[repair].auc).toBe(complete.auc);
      expect(repairs[repair].gapMissing).toBeNull();
    }
  });

  it('the coefficient, the AUC and the log loss are those of the reference', () => {
    expectNear(
      over({ rate: 0 }, ({ complete }) => complete.biasSlope.value),
      0.002,
      0.005,
    );
    expectNear(
      over({ rate: 0 }, ({ complete }) => complete.auc),
      0.8032,
      0.0001,
    );
    expectNear(
      over({ rate: 0 }, ({ complete }) => complete.excessLogLoss),
      0.001,
      0.00005,
    );
    expectNear(
      over({ rate: 0 }, ({ aucOfTruth }) => aucOfTruth),
      0.8038,
      0.0001,
    );
  });
});

describe('the holes', () => {
  it('are those of MCAR under every mechanism when the severity is 0', () => {
    const [mcar, mar, mnar] = (['MCAR', 'MAR', 'MNAR'] as const).map((mechanism) => run({ mechanism, severity: 0 }));
    expect(mar).toEqual(mcar);
    expect(mnar).toEqual(mcar);
  });

  it('come at the rate that was asked for, in the history and in production', () => {
    for (const given of [{}, { mechanism: 'MAR' }, { severity: 3, rate: 50 }, { future: 'random' }] as const) {
      const rate = ('rate' in given ? given.rate : 30) / 100;
      expectNear(
        over(given, ({ missing, rows }) => missing / rows),
        rate,
      );
      expectNear(
        over(given, ({ missingInProduction, bookings }) => missingInProduction / bookings),
        rate,
      );
    }
  });

  it('are not redrawn by the future, and only grow with the rate', () => {
    const history = drawParcels(5, 'history', 500, 0.5);
    const holes = (rate: number) => missingRows(history, lawOf(history, { ...standard, rate }), 5, 'history');
    const [few, many] = [holes(20), holes(40)];
    for (const [i, flag] of few.entries()) expect(many[i]).toBeGreaterThanOrEqual(flag);
    const [before, after] = [run(), run({ future: 'stops' })];
    for (const repair of all) expect(after.repairs[repair].biasSlope).toEqual(before.repairs[repair].biasSlope);
  });
});

describe('the two worlds', () => {
  it('share every recorded row, so every estimate is one number and only the truth differs', () => {
    const history = drawParcels(5, 'history', 800, 0.5);
    const law = lawOf(history, standard);
    const missing = missingRows(history, law, 5, 'history');
    const other = otherWeights(history, missing, law, { correlation: 0.5, seed: 5 });
    for (const [i, flag] of missing.entries()) expect(other[i] === history.weight[i]).toBe(flag === 0);
    const { repairs, worldB } = run();
    for (const repair of all) expect(repairs[repair].biasMeanB.value).toBe(repairs[repair].mean.value - worldB.mean);
  });

  it('differ under MNAR as the reference says', () => {
    expectNear(
      over({}, ({ worldB }) => worldB.mean),
      -0.246,
      0.001,
    );
    expectNear(
      over({}, ({ worldB }) => worldB.slope.value),
      0.801,
      0.006,
    );
    const inB = ({ biasMeanB }: Outcome) => biasMeanB.value;
    expectNear(over({}, outcome('drop', inB)), -0.082, 0.001);
    expectNear(over({}, outcome('regression', inB)), -0.015, 0.001);
    expectNear(over({}, outcome('multiple', inB)), 0.002, 0.001);
  });

  it.each(['MCAR', 'MAR'] as const)('are alike under %s', (mechanism) => {
    expectNear(
      over({ mechanism }, ({ worldB }) => worldB.mean),
      0,
    );
    expectNear(
      over({ mechanism }, ({ worldB }) => worldB.slope.value - 0.8),
      0,
    );
  });

  it('draw hidden weights by the law of the recorded ones, also where that is rare', () => {
    // One kind of parcel, many times: the mean of that law is a sum over a fine grid.
    const n = 4000;
    const law = { base: 0.5, distance: 0, weight: 3, late: 0 };
    const history = drawParcels(9, 'history', n, 0.5);
    const alike = {
      ...history,
      distance: history.distance.fill(1),
      slack: history.slack.fill(0),
      late: new Uint8Array(n),
    };
    const found = summarise(otherWeights(alike, new Uint8Array(n).fill(1), law, { correlation: 0.5, seed: 9 }));
    let [sum, count] = [0, 0];
    for (let w = -5; w <= 6; w += 0.001) {
      const density = Math.exp(-0.5 * ((w - 0.5) / Math.sqrt(0.75)) ** 2);
      const onTime = 1 - 1 / (1 + Math.exp(-(-1.4 + 0.7 + 0.8 * w)));
      const recorded = 1 / (1 + Math.exp(0.5 + 3 * w));
      sum += w * density * onTime * recorded;
      count += density * onTime * recorded;
    }
    expectNear(found, sum / count);
  });
});

describe('the reference of the specification', () => {
  type Row = readonly [Repair, mean: number, slope: number, auc: number, gapAll: number, gapMissing: number];
  const tables: [string, Partial<MissingnessParams>, readonly Row[]][] = [
    [
      'MCAR',
      { mechanism: 'MCAR' },
      [
        ['drop', -0.001, 0.006, 0.7882, -0.01, -0.034],
        ['mean', -0.001, -0.065, 0.7895, 0, -0.021],
        ['indicator', -0.001, -0.034, 0.7898, 0, 0],
        ['regression', -0.001, -0.007, 0.7912, 0, -0.008],
        ['multiple', -0.001, -0.002, 0.7889, 0, 0],
      ],
    ],
    [
      'MNAR',
      {},
      [
        ['drop', -0.328, 0.009, 0.772, -0.051, -0.173],
        ['mean', -0.328, -0.225, 0.7769, 0, -0.096],
        ['indicator', -0.328, -0.03, 0.7922, 0, -0.004],
        ['regression', -0.261, -0.071, 0.782, 0, -0.081],
        ['multiple', -0.244, -0.014, 0.7812, -0.002, -0.079],
      ],
    ],
  ];
  it.each(tables)('under %s is met for mean, coefficient, AUC and both gaps', (_, given, rows) => {
    for (const [repair, ofMean, ofSlope, auc, gapAll, gapMissing] of rows) {
      expectNear(over(given, outcome(repair, mean)), ofMean, 0.002, 0.0005);
      expectNear(over(given, outcome(repair, slope)), ofSlope, 0.006, 0.0005);
      expectNear(
        over(
          given,
          outcome(repair, (one) => one.auc),
        ),
        auc,
        0.0002,
        0.00005,
      );
      expectNear(
        over(
          given,
          outcome(repair, (one) => one.gapAll),
        ),
        gapAll,
        0.001,
        0.0005,
      );
      expectNear(over(given, outcome(repair, gap)), gapMissing, 0.001, 0.0005);
    }
  });
});

describe('a repair', () => {
  it('that fills one number states the mean of the recorded weights', () => {
    for (const mechanism of ['MCAR', 'MAR', 'MNAR'] as const) {
      const { drop, mean, indicator } = run({ mechanism }).repairs;
      expect(mean.mean.value).toBeCloseTo(drop.mean.value, 12);
      expect(indicator.mean.value).toBe(mean.mean.value);
    }
  });

  it('leaves the mean right when weights are missing by chance', () => {
    for (const repair of all) expectNear(over({ mechanism: 'MCAR' }, outcome(repair, mean)), 0);
  });

  it('is right about all parcels together while the holes go on, unless it drops or draws', () => {
    for (const repair of ['mean', 'indicator', 'regression'] as const)
      expectNear(
        over(
          {},
          outcome(repair, ({ gapAll }) => gapAll),
        ),
        0,
      );
  });

  it('that drops rows is a smaller history when every parcel is weighed', () => {
    expectNear(
      over(
        { future: 'stops' },
        outcome('drop', ({ gapAll }) => gapAll),
      ),
      0,
    );
  });
});

describe('the lessons', () => {
  it('may say that filling with the mean bends mean, coefficient and chances, and hardly the AUC', () => {
    const one = over({}, outcome('mean', mean));
    expect(one.high).toBeLessThan(-0.2);
    expect(over({}, outcome('mean', slope)).high).toBeLessThan(-0.1);
    expect(over({}, outcome('mean', gap)).high).toBeLessThan(-0.05);
    const scores = all.map(
      (repair) =>
        over(
          {},
          outcome(repair, ({ auc }) => auc),
        ).mean,
    );
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThan(0.025);
  });

  it('may say that regression gets the mean right under MAR, and the mean does not', () => {
    expectNear(over(presets.byDistance.params, outcome('regression', mean)), 0);
    expect(over(presets.byDistance.params, outcome('mean', mean)).high).toBeLessThan(-0.1);
  });

  it('may say that the mean takes a little from the coefficient by chance alone, and half of it at the worst', () => {
    const little = over(presets.byChance.params, outcome('mean', slope));
    expect(little.high).toBeLessThan(0);
    expect(little.mean).toBeGreaterThan(-0.15);
    const half = over(presets.half.params, outcome('mean', slope));
    expect(half.mean).toBeLessThan(-0.3);
    expect(over(presets.half.params, outcome('multiple', slope)).low).toBeGreaterThan(-0.2);
  });

  it('may say that dropping leaves the coefficient right and errs most where bookings cannot be dropped', () => {
    expectNear(over({}, outcome('drop', slope)), 0);
    for (const repair of all.slice(1))
      expect(over({}, (result) => gap(result.repairs.drop) - gap(result.repairs[repair])).high).toBeLessThan(0);
  });

  it('may say that the indicator predicts best while its cause lasts, and is too high once it is chance', () => {
    for (const repair of all.filter((one) => one !== 'indicator'))
      expect(over({}, ({ repairs }) => repairs.indicator.auc - repairs[repair].auc).low).toBeGreaterThan(0);
    expect(over(presets.scaleBreaks.params, outcome('indicator', gap)).low).toBeGreaterThan(0.05);
    const [indicator, byMean] = (['indicator', 'mean'] as const).map((repair) =>
      over(
        presets.stops.params,
        outcome(repair, ({ excessLogLoss }) => excessLogLoss),
      ),
    );
    expect(indicator.high).toBeLessThan(byMean.low);
  });

  it('may say that multiple imputation saves the coefficient under MNAR better than regression', () => {
    expect(over({}, ({ repairs }) => slope(repairs.multiple) - slope(repairs.regression)).low).toBeGreaterThan(0.02);
  });
});

describe('weights that are lost after a late arrival', () => {
  const after = presets.afterClaims.params;

  it('leave the coefficient of the dropped table right, and its chances too low', () => {
    expectNear(over(after, outcome('drop', slope)), 0);
    expect(
      over(
        after,
        outcome('drop', ({ gapAll }) => gapAll),
      ).high,
    ).toBeLessThan(-0.05);
  });

  it('make the indicator an answer that is not there at booking', () => {
    expect(over(after, outcome('indicator', gap)).low).toBeGreaterThan(0.1);
    expectNear(over({ ...after, lateness: 0 }, outcome('indicator', gap)), 0);
  });

  it('bend the coefficient of the dropped table when the weight decides as well', () => {
    expect(over({ lateness: 2 }, outcome('drop', slope)).high).toBeLessThan(-0.3);
    expectNear(over({ lateness: 0 }, outcome('drop', slope)), 0);
  });
});

describe('the title', () => {
  const title = (given: Partial<MissingnessParams>) => {
    const params = { ...standard, ...given };
    return model.titleOf(model.run(params), params);
  };

  it('says what is wrong with the repairs, or that there is nothing to repair', () => {
    expect(title({})).toBe(
      'No repair is right about all of the mean, the coefficient and the parcels without a weight',
    );
    expect(title({ rate: 0 })).toContain('No weight is missing');
  });

  it('says of two worlds how far the same estimate errs in each', () => {
    expect(title({ part: 'worlds' })).toMatch(/regression errs by −0\.2\d+ in world A and [−+]0\.0\d+ in world B/);
  });
});
