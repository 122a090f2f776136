import type { AnyValues } from '../../simulations/lib/define.ts';
import { ofScript } from './ofScript.ts';
import type { Cell, Reference } from './reference.ts';

/** A mean with its standard error, and how far the last digit may be rounded. */
type Stated = readonly [mean: number, se: number];

/** AUC of the rule, logistic regression, the tree of depth 3, the full tree and boosted trees, by training rows. */
const auc: readonly (readonly [rows: number, worlds: number, ...found: Stated[]])[] = [
  [50, 150, [0.6151, 0.0036], [0.6865, 0.0032], [0.6062, 0.0034], [0.5741, 0.0025], [0.6313, 0.0031]],
  [200, 150, [0.6234, 0.0006], [0.7305, 0.0011], [0.6483, 0.0021], [0.5921, 0.0016], [0.699, 0.0015]],
  [500, 150, [0.6237, 0.0005], [0.7393, 0.0007], [0.6702, 0.0014], [0.6019, 0.0011], [0.7351, 0.001]],
  [1000, 150, [0.624, 0.0005], [0.743, 0.0006], [0.6822, 0.001], [0.6069, 0.0008], [0.7552, 0.0007]],
  [10_000, 60, [0.6239, 0.0008], [0.7457, 0.0009], [0.7018, 0.001], [0.6135, 0.0011], [0.7854, 0.0008]],
];

/** Squared bias and variance, written with four decimals and no standard error. */
const parts: readonly (readonly [rows: number, cells: Readonly<Record<string, number>>])[] = [
  [50, { biasLogistic: 0.0176, varianceLogistic: 0.0255, biasBoosted: 0.0125, varianceBoosted: 0.1268 }],
  [
    10_000,
    {
      biasLogistic: 0.0168,
      varianceLogistic: 0.0001,
      biasBoosted: 0.0021,
      varianceBoosted: 0.002,
      biasFull: 0.0018,
      varianceFull: 0.1737,
      logLossFull: 2.35,
    },
  ],
];

export const baselines: Reference = {
  simulation: 'baselines',
  source: 'A prototype in Python with scikit-learn 1.2.1 and numpy 1.24.2, and tests/reference/baselines.py.',
  settings: [
    ...auc.map(([rows, replicates, ...found]) =>
      setting(`AUC, ${rows} rows`, { rows }, replicates, [
        { measure: 'aucMajority', expected: 0.5, se: 0 },
        ...['aucRule', 'aucLogistic', 'aucTree', 'aucFull', 'aucBoosted'].map((measure, k) => ({
          measure,
          expected: found[k][0],
          se: found[k][1],
          slack: 0.00005,
        })),
        { measure: 'aucBayes', expected: 0.7951, se: 0.0002, slack: 0.00005 },
      ]),
    ),
    ...parts.map(([rows, cells]) =>
      setting(
        `bias and variance, ${rows} rows`,
        { rows },
        rows === 50 ? 150 : 20,
        Object.entries(cells).map(([measure, expected]) => ({
          measure,
          expected,
          slack: measure === 'logLossFull' ? 0.005 : 0.00005,
        })),
      ),
    ),
    ...ofScript('baselines'),
  ],
};

function setting(name: string, params: AnyValues, replicates: number, cells: Cell[]) {
  return { name, params, replicates, cells };
}
