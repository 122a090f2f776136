import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** A mean and its standard error, both rounded to the last digit shown. */
type Stated = readonly [mean: number, se: number];

interface Row {
  all: number;
  rule: Stated;
  logistic: Stated;
  boosted: Stated;
  trueP: Stated;
  hindsight: number;
  acted: number;
  nothing: number;
  at50: number;
}

export const actValue: Reference = {
  simulation: 'act-value',
  source: 'A prototype in Python with an own Newton for the logistic regression and scikit-learn 1.2.1 for boosting.',
  settings: [
    setting(
      { effectiveness: 100 },
      {
        nothing: 1999,
        all: -1,
        rule: [418, 1],
        logistic: [569, 1],
        boosted: [541, 1],
        trueP: [579, 0.5],
        hindsight: 1499,
        acted: 40,
        at50: 336,
      },
    ),
    setting(
      {},
      {
        nothing: 1999,
        all: -801,
        rule: [45, 0.4],
        logistic: [124, 0.2],
        boosted: [110, 0.3],
        trueP: [130, 0.2],
        hindsight: 700,
        acted: 17,
        at50: 113,
      },
    ),
    setting(
      { capacity: 10 },
      {
        nothing: 1999,
        all: -80,
        rule: [45, 0.4],
        logistic: [109, 0.2],
        boosted: [99, 0.3],
        trueP: [114, 0.1],
        hindsight: 280,
        acted: 10,
        at50: 108,
      },
    ),
    setting(
      { effectiveness: 30 },
      {
        nothing: 1999,
        all: -1400,
        rule: [0, 0],
        logistic: [0, 0],
        boosted: [0, 0],
        trueP: [1, 0],
        hindsight: 100,
        acted: 1,
        at50: -54,
      },
    ),
    setting(
      { cAct: 0.5 },
      {
        nothing: 1999,
        all: 699,
        rule: [711, 1],
        logistic: [739, 0.4],
        boosted: [730, 0.5],
        trueP: [743, 0.4],
        hindsight: 1074,
        acted: 77,
        at50: 280,
      },
    ),
    setting(
      { baseRate: 5 },
      {
        nothing: 399,
        all: -1761,
        rule: [0, 0],
        logistic: [2, 0.1],
        boosted: [-1, 0.1],
        trueP: [3, 0],
        hindsight: 140,
        acted: 1,
        at50: 1,
      },
    ),
    setting(
      { baseRate: 5, cMiss: 40 },
      {
        nothing: 1995,
        all: -803,
        rule: [152, 2],
        logistic: [292, 1],
        boosted: [235, 1],
        trueP: [308, 1],
        hindsight: 1097,
        acted: 16,
        at50: 20,
      },
    ),
    {
      name: 'ordering, and the threshold of another cost model',
      params: { threshold: 20 },
      replicates: 200,
      cells: [
        { measure: 'aucLogistic', expected: 0.759, se: 0.0001, slack: 0.0005 },
        { measure: 'aucBoosted', expected: 0.747, se: 0.0002, slack: 0.0005 },
        { measure: 'aucTrueP', expected: 0.764, se: 0.0001, slack: 0.0005 },
        { measure: 'aucBestColumn', expected: 0.695, se: 0.0001, slack: 0.0005 },
        { measure: 'valueYours', expected: -79, slack: 0.5 },
        { measure: 'modelOverRule', expected: 79.6, se: 0.4, slack: 0.05 },
        { measure: 'bestThreshold', expected: 42, se: 0 },
      ],
    },
  ],
};

function setting(params: AnyValues, row: Row): Setting {
  const of = (measure: string, expected: number, se?: number, slack = 0.5): Cell => ({
    measure,
    expected,
    ...(se === undefined ? {} : { se }),
    slack,
  });
  const stated = (measure: string, [mean, se]: Stated) => of(measure, mean, se);
  return {
    name:
      Object.entries(params)
        .map(([key, value]) => `${key} ${value}`)
        .join(', ') || 'defaults',
    params,
    replicates: 200,
    cells: [
      of('costNothing', row.nothing),
      of('valueAll', row.all),
      stated('valueRule', row.rule),
      stated('valueLogistic', row.logistic),
      stated('valueBoosted', row.boosted),
      stated('valueTrueP', row.trueP),
      of('valueHindsight', row.hindsight),
      of('shareActed', row.acted),
      of('valueYours', row.at50),
    ],
  };
}
