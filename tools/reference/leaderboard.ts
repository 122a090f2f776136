import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

/** Rounded to the last digit shown: means to 0.0001, shares to 0.01. */
const [fine, coarse] = [0.00005, 0.005];

type Row = [
  params: AnyValues,
  optimism: [number, number],
  notBetter: number,
  belowMedian: number,
  isBest: number,
  coversZero: number,
  gain: [number, number],
];

const rows: Row[] = [
  [{ k: 2, n: 200 }, [0.0032, 0.0014], 0.39, 0.39, 0.61, 0.93, [0.0006, 0.0001]],
  [{ k: 10, n: 200 }, [0.0103, 0.0013], 0.5, 0.39, 0.15, 0.99, [0.0007, 0.0001]],
  [{ k: 50, n: 200 }, [0.0153, 0.0013], 0.5, 0.4, 0.03, 1, [0.0006, 0.0001]],
  [{ k: 2 }, [0.0003, 0.0006], 0.28, 0.28, 0.72, 0.87, [0.001, 0.0001]],
  [{ k: 10 }, [0.0027, 0.0006], 0.44, 0.19, 0.34, 0.99, [0.0021, 0.0001]],
  [{ k: 20 }, [0.0033, 0.0006], 0.41, 0.13, 0.28, 0.99, [0.0025, 0.0001]],
  [{ k: 50 }, [0.0044, 0.0006], 0.47, 0.13, 0.16, 1, [0.0027, 0.0001]],
  [{ k: 10, n: 5000 }, [-0.0002, 0.0006], 0.24, 0.04, 0.65, 0.95, [0.0033, 0.0001]],
  [{ k: 50, n: 5000 }, [0.0003, 0.0005], 0.36, 0.01, 0.42, 0.98, [0.0042, 0.0001]],
  [{ family: 'boosted' }, [0.0099, 0.0008], 0.47, 0.2, 0.22, 1, [0.0028, 0.0002]],
  [{ family: 'columns' }, [0.0019, 0.0006], 0.15, 0, 0.82, 0.73, [0.0758, 0.0012]],
  [{ family: 'columns', k: 50, n: 200 }, [0.02, 0.0014], 0.41, 0.01, 0.34, 0.99, [0.077, 0.0009]],
];

const further: [AnyValues, Cell[]][] = [
  [
    { k: 10, n: 200 },
    [
      mean('leadOnBoard', 0.0039, 0.0001),
      mean('trueLead', 0, 0.0001),
      mean('halfWidth', 0.02),
      mean('optimismNet', 0.0109, 0.0002),
    ],
  ],
  [
    { k: 10 },
    [
      mean('leadOnBoard', 0.0018, 0.0001),
      mean('trueLead', 0.0004, 0.0001),
      mean('halfWidth', 0.0081),
      mean('optimismNet', 0.004, 0.0002),
      mean('trueSpread', 0.0027, 0.00004),
      share('intervalCoversTruth', 0.98),
      share('intervalToMiddleExcludesZero', 0.15),
    ],
  ],
  [{ k: 50 }, [share('intervalToMiddleExcludesZero', 0.3)]],
  [
    { k: 10, n: 5000 },
    [mean('leadOnBoard', 0.0014, 0.0001), mean('trueLead', 0.001, 0.0001), mean('halfWidth', 0.0035)],
  ],
  [{ family: 'boosted' }, [mean('trueSpread', 0.0041, 0.0001)]],
  [{ family: 'columns' }, [mean('trueSpread', 0.0601, 0.0003)]],
];

export const leaderboard: Reference = {
  simulation: 'leaderboard',
  source: 'A prototype in Python with scikit-learn 1.2.1 and numpy 1.24.2; up to four test sets a world.',
  settings: rows.map(
    ([params, optimism, notBetter, belowMedian, isBest, coversZero, gain]): Setting => ({
      name: Object.entries(params)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
      params,
      replicates: params.family === 'boosted' ? 100 : 200,
      cells: [
        mean('optimism', ...optimism),
        mean('gainOverRandomPick', ...gain),
        share('winnerNotBetterThanSecond', notBetter),
        share('winnerBelowMedian', belowMedian),
        share('winnerIsBest', isBest),
        share('intervalCoversZero', coversZero),
        ...further.filter(([other]) => JSON.stringify(other) === JSON.stringify(params)).flatMap(([, cells]) => cells),
      ],
    }),
  ),
};

function mean(measure: string, expected: number, se?: number): Cell {
  return { measure, expected, slack: fine, ...(se !== undefined && { se }) };
}

function share(measure: string, expected: number): Cell {
  return { measure, of: 'share', expected, slack: coarse };
}
