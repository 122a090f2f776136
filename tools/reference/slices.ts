import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** The gap of the weak slice in worlds in which it is the largest. */
const whenLargest = {
  measure: 'weakGapWhenLargest',
  where: { measure: 'weakBehind', below: 1e-9 },
  se: 0.1,
  slack: 0.05,
} as const;

export const slices: Reference = {
  simulation: 'slices',
  source: 'Prototypes in Python with scikit-learn 1.2.1, numpy 1.24.2 and scipy 1.10.1, and tests/reference/slices.py.',
  settings: [
    mix({ mix: 37.5 }, [0.523, 0.467], [-0.038, -0.061, -0.07], [0, 0], [-0.056, 0.001]),
    mix({ mix: 50 }, [0.491, 0.494], [-0.039, -0.059, -0.07], [117, 108], [-0.056, 0.001]),
    mix({}, [0.466, 0.517], [-0.039, -0.059, -0.07], [200, 175], [-0.056, 0.001]),
    mix({ measure: 'error' }, [0.211, 0.259], [-0.006, -0.035, -0.07], [200, 122], [-0.037, 0.001], 0.0015),
    mix({ measure: 'cost' }, [0.764, 0.847], [-0.095, -0.112, -0.048], [200, 175], [-0.085, 0.002], 0.005),
    mix({ logRows: 500 }, [0.467, 0.515], [-0.038, -0.067, -0.07], [185, 94], [-0.058, 0.003], 0.005),
    mix({ spread: 0 }, [0.551, 0.491], [-0.059, -0.059, -0.061], [0, 0], [-0.06, 0.001]),
    ...(
      [
        [0, 0.683, 0.774, [0.09, 0.091, 0.092], 0],
        [0.5, 0.701, 0.768, [0.09, 0.091, 0.091], 0],
        [1, 0.745, 0.752, [0.09, 0.091, 0.091], 53],
        [1.5, 0.795, 0.728, [0.089, 0.091, 0.09], 200],
      ] as const
    ).map(([spread, a, b, gaps, reversals]) =>
      setting({ judged: 'same', measure: 'auc', spread }, 200, [
        { measure: 'totalA', expected: a, se: 0.001, slack: 0.0005 },
        { measure: 'totalB', expected: b, se: 0.001, slack: 0.0005 },
        ...byDepot(gaps, 0.0015),
        share('reversal', reversals / 200),
      ]),
    ),
    ...(
      [
        [0, [0.052, 0.056, 0.058, 0.059, 0.038, 0.049, 0.053]],
        [2, [0.07, 0.08, 0.11, 0.18, 0.31, 0.48, 0.7]],
        [5, [0.16, 0.23, 0.39, 0.72, 0.93, 0.99, 1]],
        [10, [0.39, 0.65, 0.88, 1, 1, 1, 1]],
      ] as const
    ).flatMap(([gap, found]) =>
      [50, 100, 200, 500, 1000, 2000, 4000].map((sliceRows, k) =>
        setting({ part: 'power', gap, sliceRows }, 1000, [share('detected', found[k], gap === 0 ? 0.0005 : 0.005)]),
      ),
    ),
    forty({}, [2.01, 0.07], [0.855, 0.055, 0.055], [4.2, 0.05]),
    forty({ testRows: 1000 }, [1.94, 0.07], [0.868, 0.048, 0.053], [8.5, 0.1]),
    forty(
      { weakness: 5 },
      [2.66],
      [0.95, 0.26, 0.27],
      [5.5],
      [
        share('weakNone', 0.68),
        share('weakBonferroni', 0.21),
        share('weakBh', 0.23),
        share('weakIsLargest', 0.63),
        { ...whenLargest, expected: 6.1 },
      ],
    ),
    forty(
      { weakness: 10 },
      [3.29],
      [1, 0.96, 0.96],
      [9.8],
      [
        share('weakNone', 0.995, 0.0025),
        share('weakBonferroni', 0.955, 0.0025),
        share('weakBh', 0.955, 0.0025),
        share('weakIsLargest', 1),
        { ...whenLargest, expected: 9.8 },
      ],
    ),
    forty({ slicing: 'bands' }, [10.4, 0.1], [1, 1, 1], [14]),
    residual({}, 0.87, 0.11),
    residual({ testRows: 1000 }, 0.79, 0.06),
    residual({ slicing: 'bands' }, 0.89, 0.14),
    ...ofScript('slices'),
  ],
};

function mix(
  params: AnyValues,
  [a, b]: readonly [number, number],
  gaps: readonly number[],
  [worse, reversals]: readonly [number, number],
  [equal, equalSe]: readonly [number, number],
  se = 0.002,
): Setting {
  return setting(params, 200, [
    { measure: 'totalA', expected: a, slack: 0.0005 },
    { measure: 'totalB', expected: b, slack: 0.0005 },
    ...byDepot(gaps, se),
    share('worseInTotal', worse / 200),
    share('reversal', reversals / 200),
    { measure: 'gapEqual', expected: equal, se: equalSe, slack: 0.0005 },
  ]);
}

function byDepot(gaps: readonly number[], se: number): Cell[] {
  return gaps.map((expected, k) => ({
    measure: ['gapCity', 'gapSuburb', 'gapCountry'][k],
    expected,
    se,
    slack: 0.0005,
  }));
}

function forty(
  params: AnyValues,
  [count, countSe]: readonly [number, number?],
  [none, bonferroni, bh]: readonly [number, number, number],
  [largest, largestSe]: readonly [number, number?],
  weak: Cell[] = [],
): Setting {
  return setting({ part: 'forty', ...params }, 400, [
    { measure: 'significant', expected: count, slack: 0.005, ...(countSe && { se: countSe }) },
    share('anyNone', none),
    share('anyBonferroni', bonferroni),
    share('anyBh', bh),
    { measure: 'largestGap', expected: largest, slack: 0.05, ...(largestSe && { se: largestSe }) },
    ...weak,
  ]);
}

function residual(params: AnyValues, none: number, bonferroni: number): Setting {
  return setting({ part: 'forty', test: 'residual', ...params }, 400, [
    share('anyNone', none),
    share('anyBonferroni', bonferroni),
  ]);
}

function setting(params: AnyValues, replicates: number, cells: Cell[]): Setting {
  const name = Object.entries(params).map(([key, value]) => `${key} ${value}`);
  return { name: name.join(', ') || 'defaults', params, replicates, cells };
}

/** A share of worlds that was written with two or three decimals. */
function share(measure: string, expected: number, slack = 0.005): Cell {
  return { measure, of: 'share', expected, slack };
}
