import { readFileSync } from 'node:fs';
import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Cell, Reference, Setting } from './reference.ts';

const repairs = ['Drop', 'Mean', 'Indicator', 'Regression', 'Multiple'] as const;

/** Means and their standard errors as the prototype printed them, a number a repair in the order of `repairs`. */
interface Table {
  biasMean: readonly number[];
  biasSlope: readonly number[];
  covers: readonly number[];
  auc: readonly number[];
  gapAll: readonly number[];
  gapMissing: readonly number[];
  stopsGapAll: readonly number[];
  stopsExcess: readonly number[];
  randomGapMissing: readonly number[];
}

const mcar: Table = {
  biasMean: [-0.001, -0.001, -0.001, -0.001, -0.001],
  biasSlope: [0.006, -0.065, -0.034, -0.007, -0.002],
  covers: [0.94, 0.9, 0.94, 0.94, 0.94],
  auc: [0.7882, 0.7895, 0.7898, 0.7912, 0.7889],
  gapAll: [-1, 0, 0, 0, 0],
  gapMissing: [-3.4, -2.1, 0, -0.8, 0],
  stopsGapAll: [0, 0.9, 0, 0.3, 0],
  stopsExcess: [0.0014, 0.002, 0.0017, 0.0012, 0.0011],
  randomGapMissing: [-3.4, -2.1, 0, -0.8, 0],
};

const mar: Table = {
  biasMean: [-0.164, -0.164, -0.164, 0, 0.005],
  biasSlope: [0.006, -0.115, -0.032, -0.006, -0.004],
  covers: [0.95, 0.72, 0.96, 0.97, 0.96],
  auc: [0.7821, 0.7866, 0.7886, 0.7897, 0.787],
  gapAll: [-3, 0, 0, 0, -0.1],
  gapMissing: [-10.3, -3.3, -0.2, -0.6, -0.3],
  stopsGapAll: [0, 2.5, 0.6, 0.2, -0.1],
  stopsExcess: [0.0018, 0.0058, 0.0022, 0.0011, 0.0012],
  randomGapMissing: [-5.3, -1.9, 1.6, -1, -0.1],
};

const mnar: Table = {
  biasMean: [-0.328, -0.328, -0.328, -0.261, -0.244],
  biasSlope: [0.009, -0.225, -0.03, -0.071, -0.014],
  covers: [0.95, 0.28, 0.96, 0.91, 0.94],
  auc: [0.772, 0.7769, 0.7922, 0.782, 0.7812],
  gapAll: [-5.1, 0, 0, 0, -0.2],
  gapMissing: [-17.3, -9.6, -0.4, -8.1, -7.9],
  stopsGapAll: [0.1, 3.8, 0.2, 3.6, 3.4],
  stopsExcess: [0.0017, 0.0093, 0.0018, 0.0057, 0.0051],
  randomGapMissing: [-7.2, -1.3, 7.6, -0.6, -0.2],
};

const strong: Table = {
  biasMean: [-0.69, -0.69, -0.69, -0.586, -0.561],
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a number that the prototype found
  biasSlope: [0.002, -0.434, -0.053, -0.187, -0.067],
  covers: [0.96, 0.04, 0.94, 0.7, 0.93],
  auc: [0.7543, 0.765, 0.7885, 0.7689, 0.7675],
  gapAll: [-9.9, 0, 0, 0, -0.4],
  gapMissing: [-19.9, -6.8, -0.2, -6.5, -6.8],
  stopsGapAll: [0, 4.9, 0.1, 6.8, 7.4],
  stopsExcess: [0.0043, 0.0202, 0.0041, 0.0189, 0.0211],
  randomGapMissing: [-10.9, -0.4, 6.4, -0.2, -0.4],
};

/** Digits were cut, so half of the last one may be missing; standard errors are ours where they were not printed. */
const last = 0.0005;

export const missingness: Reference = {
  simulation: 'missingness',
  source: 'A prototype in Python with numpy and scikit-learn 1.2.1, and tests/reference/missingness.py.',
  settings: [
    {
      name: 'nothing missing',
      params: { rate: 0 },
      replicates: 200,
      cells: [
        { measure: 'biasSlopeComplete', expected: 0.002, se: 0.005, slack: last },
        { measure: 'aucComplete', expected: 0.8032, se: 0.0001, slack: 0.00005 },
        { measure: 'excessLogLossComplete', expected: 0.001, se: 0.00005, slack: 0.00005 },
        { measure: 'aucTruth', expected: 0.8038, se: 0.0001, slack: 0.00005 },
      ],
    },
    ...threeFutures('MCAR', { mechanism: 'MCAR' }, mcar),
    ...threeFutures('MAR', { mechanism: 'MAR' }, mar),
    ...threeFutures('MNAR', {}, mnar),
    ...threeFutures('MNAR, severity 3, 50 %', { severity: 3, rate: 50 }, strong),
    {
      name: 'two worlds',
      params: {},
      replicates: 200,
      cells: [
        { measure: 'meanB', expected: -0.246, se: 0.001, slack: last },
        { measure: 'slopeB', expected: 0.801, se: 0.006, slack: last },
        { measure: 'biasMeanInBDrop', expected: -0.082, se: 0.001, slack: last },
        { measure: 'biasMeanInBRegression', expected: -0.015, se: 0.001, slack: last },
        { measure: 'biasMeanInBMultiple', expected: 0.002, se: 0.001, slack: last },
      ],
    },
    ...ofScript(),
  ],
};

function threeFutures(name: string, params: AnyValues, table: Table): Setting[] {
  const { biasMean, biasSlope, covers, auc, gapAll, gapMissing, stopsGapAll, stopsExcess, randomGapMissing } = table;
  const setting = (future: string, cells: Cell[]): Setting => ({
    name: `${name}, ${future}`,
    params: { ...params, future },
    replicates: 200,
    cells,
  });
  return [
    setting('continues', [
      ...cellsOf('biasMean', biasMean, last),
      ...cellsOf('biasSlope', biasSlope, last),
      ...cellsOf('covers', covers, 0.005),
      ...cellsOf('auc', auc, 0.00005),
      ...cellsOf('gapAll', gapAll, 0.05),
      ...cellsOf('gapMissing', gapMissing, 0.05),
    ]),
    setting('stops', [...cellsOf('gapAll', stopsGapAll, 0.05), ...cellsOf('excessLogLoss', stopsExcess, 0.00005)]),
    setting('random', cellsOf('gapMissing', randomGapMissing, 0.05)),
  ];
}

function cellsOf(prefix: string, values: readonly number[], slack: number): Cell[] {
  return repairs.map((repair, i) => ({ measure: `${prefix}${repair}`, expected: values[i], slack }));
}

interface Script {
  settings: {
    name: string;
    params: AnyValues;
    replicates: number;
    cells: { measure: string; mean: number; se: number }[];
  }[];
}

/** What tests/reference/missingness.py found, which was written from the description alone. */
function ofScript(): Setting[] {
  const path = new URL('../../tests/reference/missingness.json', import.meta.url);
  const { settings } = JSON.parse(readFileSync(path, 'utf8')) as Script;
  return settings.map(({ name, params, replicates, cells }) => ({
    name: `script: ${name}`,
    params,
    replicates,
    cells: cells.map(({ measure, mean, se }) => ({ measure, expected: mean, se })),
  }));
}
